//! 回传SN和商品编码 · Report serial numbers and product codes
//!
//! `/v3/industry-rebate/retail-industry/transactions`

/// 回传SN和商品编码 · Report serial numbers and product codes
///
/// `/v3/industry-rebate/retail-industry/transactions`
#[derive(Clone)]
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// 回传SN和商品编码 · Report serial numbers and product codes
    ///
    /// `POST /v3/industry-rebate/retail-industry/transactions`
    ///
    /// 按微信支付订单号回传零售交易的设备号、商品SN和商品编码；成功时没有返回内容。模式：服务商。
    ///
    /// Reports the device ID, serial numbers and product codes of a retail transaction. A successful response has no body. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::industry_rebate::retail_industry::transactions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_trade_no("example_out_trade_no")
    ///     .sub_mchid("1900000109");
    /// client.v3().industry_rebate().retail_industry().transactions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [p/3094be447e6002d62ec924d489c938e39ccb8db0?nlc=1](https://docs.qq.com/doc/p/3094be447e6002d62ec924d489c938e39ccb8db0?nlc=1)
    #[doc(alias(
        "回传SN和商品编码",
        "Report serial numbers and product codes",
        "智慧经营",
        "transactions",
        "retail-industry/transactions"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/industry-rebate/retail-industry/transactions", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/industry-rebate/retail-industry/transactions")
    }
}

/// 回传SN和商品编码 · Report serial numbers and product codes
pub mod post {

    /// 回传SN和商品编码：请求 · Report serial numbers and product codes: request
    pub struct Request {
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        pub out_trade_no: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 设备号 · Device number
        pub device_id: Option<String>,
        /// 单品列表 · Item list
        pub goods_detail: Option<Vec<GoodsDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌ID · Brand ID
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 微信支付订单号 · WeChat Pay transaction ID
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 设备号 · Device number
        pub fn device_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_id = value.into_member();
            self
        }

        /// 单品列表 · Item list
        pub fn goods_detail<M>(mut self, value: impl crate::IntoList<GoodsDetail, M>) -> Self {
            self.goods_detail = value.into_list();
            self
        }
    }

    /// 单品列表 · Item list
    pub struct GoodsDetail {
        /// 商品编码（必填） · Item barcode (required)
        pub barcode: Option<String>,
        /// 商家商品编码 · Merchant item code
        pub merchant_goods_id: Option<String>,
        /// 商品名称（必填） · Item name (required)
        pub goods_name: Option<String>,
        /// 商品数量（必填） · Item quantity (required)
        pub quantity: Option<i64>,
        /// 商品单价（必填） · Item unit price (required)
        ///
        /// 单位为分。In fen.
        pub price: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl GoodsDetail {
        /// 商品编码（必填） · Item barcode (required)
        pub fn barcode<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.barcode = value.into_member();
            self
        }

        /// 商家商品编码 · Merchant item code
        pub fn merchant_goods_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_goods_id = value.into_member();
            self
        }

        /// 商品名称（必填） · Item name (required)
        pub fn goods_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_name = value.into_member();
            self
        }

        /// 商品数量（必填） · Item quantity (required)
        pub fn quantity<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.quantity = value.into_member();
            self
        }

        /// 商品单价（必填） · Item unit price (required)
        ///
        /// 单位为分。In fen.
        pub fn price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.price = value.into_member();
            self
        }
    }

    request!(Request, GoodsDetail);

    message! {
        Request {
            0 => brand_id: Optional "brand_id",
            1 => transaction_id: Optional "transaction_id",
            2 => out_trade_no: Required "out_trade_no",
            3 => sub_mchid: Required "sub_mchid",
            4 => device_id: Optional "device_id",
            5 => goods_detail: Optional "goods_detail",
        }
        GoodsDetail {
            0 => barcode: Required "barcode",
            1 => merchant_goods_id: Optional "merchant_goods_id",
            2 => goods_name: Required "goods_name",
            3 => quantity: Required "quantity",
            4 => price: Required "price",
        }
    }
}
