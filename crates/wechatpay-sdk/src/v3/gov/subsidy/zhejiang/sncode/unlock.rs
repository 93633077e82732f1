//! `/v3/gov/subsidy/zhejiang/sncode/unlock`

/// `/v3/gov/subsidy/zhejiang/sncode/unlock`
pub struct Unlock {
    pub(crate) node: crate::chain::Node,
}

impl Unlock {
    /// sn码解锁
    ///
    /// `POST /v3/gov/subsidy/zhejiang/sncode/unlock`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::sncode::unlock::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .req_ssn("")
    ///     .req_time("")
    ///     .create_user("")
    ///     .province("")
    ///     .manufact_cert_code("")
    ///     .sn("")
    ///     .goods_bar_code("")
    ///     .goods_type("")
    ///     .goods_name("")
    ///     .goods_model("")
    ///     .imei1("")
    ///     .imei2("")
    ///     .trans_orderid("")
    ///     .ori_pay_orderid("")
    ///     .order_price("")
    ///     .acquire_code("")
    ///     .sell_orderid("")
    ///     .city("")
    ///     .county("")
    ///     .is_ai_product("")
    ///     .sale_time("")
    ///     .mfr_info("")
    ///     .brand("")
    ///     .sales_models("");
    /// let answer = client.v3().gov().subsidy().zhejiang().sncode().unlock().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/zhejiang/sncode/unlock", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/sncode/unlock")
    }
}

/// sn码解锁
pub mod post {
    use crate::message;

    pub use crate::v3::gov::subsidy::zhejiang::authcode::cancel::post::Response;

    /// sn码解锁：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("req_ssn"),
            message::required::<String>("req_time"),
            message::required::<String>("create_user"),
            message::required::<String>("province"),
            message::optional::<String>("manufact_cert_code"),
            message::required::<String>("sn"),
            message::required::<String>("goods_bar_code"),
            message::required::<String>("goods_type"),
            message::required::<String>("goods_name"),
            message::optional::<String>("goods_model"),
            message::optional::<String>("imei1"),
            message::optional::<String>("imei2"),
            message::required::<String>("trans_orderid"),
            message::required::<String>("ori_pay_orderid"),
            message::required::<String>("order_price"),
            message::optional::<String>("acquire_code"),
            message::required::<String>("sell_orderid"),
            message::optional::<String>("city"),
            message::optional::<String>("county"),
            message::optional::<String>("is_ai_product"),
            message::optional::<String>("sale_time"),
            message::optional::<String>("mfr_info"),
            message::optional::<String>("brand"),
            message::optional::<String>("sales_models"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 请求流水号（必填）
        pub fn req_ssn(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("req_ssn", value))
        }

        /// 请求时间（必填）
        pub fn req_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("req_time", value))
        }

        /// 发起方（必填）
        pub fn create_user(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("create_user", value))
        }

        /// 省份代码（必填）
        pub fn province(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("province", value))
        }

        /// 厂商统一 社会信用 代码
        pub fn manufact_cert_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("manufact_cert_code", value))
        }

        /// 商品 SN码（必填）
        pub fn sn(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sn", value))
        }

        /// 商品条码（必填）
        pub fn goods_bar_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_bar_code", value))
        }

        /// 商品品类（必填）
        pub fn goods_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_type", value))
        }

        /// 商品名称（必填）
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_name", value))
        }

        /// 商品型号
        pub fn goods_model(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_model", value))
        }

        /// IMEI\_1 码
        pub fn imei1(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("imei1", value))
        }

        /// IMEI\_2 码
        pub fn imei2(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("imei2", value))
        }

        /// 交易订单 号（必填）
        pub fn trans_orderid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("trans_orderid", value))
        }

        /// 原支付订 单号（必填）
        pub fn ori_pay_orderid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ori_pay_orderid", value))
        }

        /// 订单金额（必填）
        pub fn order_price(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("order_price", value))
        }

        /// 收单机构
        pub fn acquire_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("acquire_code", value))
        }

        /// 销售订单 号（必填）
        pub fn sell_orderid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sell_orderid", value))
        }

        /// 市级区域 代码
        pub fn city(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("city", value))
        }

        /// 区县区域代码
        pub fn county(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("county", value))
        }

        /// 是否 AI 产 品
        pub fn is_ai_product(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("is_ai_product", value))
        }

        /// 销售时间
        pub fn sale_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sale_time", value))
        }

        /// 厂商信息
        pub fn mfr_info(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mfr_info", value))
        }

        /// 具体品牌
        pub fn brand(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand", value))
        }

        /// 渠道类型
        pub fn sales_models(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sales_models", value))
        }
    }

    request!(Request);
}
