//! `/v3/industry-rebate/retail-industry/transactions`

/// `/v3/industry-rebate/retail-industry/transactions`
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// 回传SN和商品编码
    ///
    /// `POST /v3/industry-rebate/retail-industry/transactions`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::industry_rebate::retail_industry::transactions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("120344")
    ///     .transaction_id("20190611222222222200000000012122")
    ///     .out_trade_no("example_out_trade_no")
    ///     .sub_mchid("1900000001")
    ///     .device_id("example_device_id")
    ///     .goods_detail(vec![
    ///         post::GoodsDetail::new()
    ///             .barcode("example_barcode")
    ///             .merchant_goods_id("1001")
    ///             .goods_name("iPhoneX 256G")
    ///             .quantity(1)
    ///             .price(528800),
    ///     ]);
    /// client.v3().industry_rebate().retail_industry().transactions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://docs.qq.com/doc/p/3094be447e6002d62ec924d489c938e39ccb8db0?nlc=1)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/industry-rebate/retail-industry/transactions", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/industry-rebate/retail-industry/transactions")
    }
}

/// 回传SN和商品编码
pub mod post {
    use crate::message;

    /// 回传SN和商品编码：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("brand_id"),
            message::optional::<String>("transaction_id"),
            message::required::<String>("out_trade_no"),
            message::required::<String>("sub_mchid"),
            message::optional::<String>("device_id"),
            message::optional::<Vec<GoodsDetail>>("goods_detail"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品牌ID
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 微信支付订单号
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 设备号
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_id", value))
        }

        /// 单品列表
        #[inline]
        pub fn goods_detail(self, value: Vec<GoodsDetail>) -> Self {
            Self(self.0.with("goods_detail", value))
        }
    }

    /// 单品列表
    pub struct GoodsDetail(pub(crate) message::Object);

    impl GoodsDetail {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("barcode"),
            message::optional::<String>("merchant_goods_id"),
            message::required::<String>("goods_name"),
            message::required::<i64>("quantity"),
            message::required::<crate::Fen>("price"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商品编码（必填）
        pub fn barcode(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("barcode", value))
        }

        /// 商家商品编码
        pub fn merchant_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_goods_id", value))
        }

        /// 商品名称（必填）
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_name", value))
        }

        /// 商品数量（必填）
        #[inline]
        pub fn quantity(self, value: i64) -> Self {
            Self(self.0.with("quantity", value))
        }

        /// 商品单价，单位为分（必填）
        pub fn price(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("price", value))
        }
    }

    request!(Request, GoodsDetail);

    held!(GoodsDetail);
}
