//! `/v3/gov/subsidy/zhejiang/sncode/lock`

/// `/v3/gov/subsidy/zhejiang/sncode/lock`
pub struct Lock {
    pub(crate) node: crate::chain::Node,
}

impl Lock {
    /// sn码锁定
    ///
    /// `POST /v3/gov/subsidy/zhejiang/sncode/lock`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::sncode::lock::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
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
    ///     .order_price("")
    ///     .acquire_code("")
    ///     .sell_orderid("")
    ///     .city("")
    ///     .county("")
    ///     .is_ai_product("")
    ///     .sale_time("")
    ///     .mfr_info("")
    ///     .brand("")
    ///     .sale_models("")
    ///     .req_ssn("")
    ///     .req_time("");
    /// let answer = client.v3().gov().subsidy().zhejiang().sncode().lock().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/zhejiang/sncode/lock", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/sncode/lock")
    }
}

/// sn码锁定
pub mod post {
    use crate::message;

    /// sn码锁定：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
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
            message::required::<String>("order_price"),
            message::optional::<String>("acquire_code"),
            message::required::<String>("sell_orderid"),
            message::optional::<String>("city"),
            message::optional::<String>("county"),
            message::optional::<String>("is_ai_product"),
            message::optional::<String>("sale_time"),
            message::optional::<String>("mfr_info"),
            message::optional::<String>("brand"),
            message::optional::<String>("sale_models"),
            message::required::<String>("req_ssn"),
            message::required::<String>("req_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
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

        /// 交易订单号（必填）
        pub fn trans_orderid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("trans_orderid", value))
        }

        /// 订单金额（必填）
        pub fn order_price(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("order_price", value))
        }

        /// 收单机构
        pub fn acquire_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("acquire_code", value))
        }

        /// 销售订单号（必填）
        pub fn sell_orderid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sell_orderid", value))
        }

        /// 市级区域代码
        pub fn city(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("city", value))
        }

        /// 区县区域代码
        pub fn county(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("county", value))
        }

        /// 是否 AI 产品
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
        pub fn sale_models(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sale_models", value))
        }

        /// 请求流水号（必填）
        pub fn req_ssn(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("req_ssn", value))
        }

        /// 请求时间（必填）
        pub fn req_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("req_time", value))
        }
    }

    /// sn码锁定：应答
    #[non_exhaustive]
    pub struct Response {
        /// 响应码
        pub resp_code: Option<String>,
        /// 响应描述
        pub resp_desc: Option<String>,
        /// IMEI\_1 码
        pub imei1: Option<String>,
        /// IMEI\_2 码
        pub imei2: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => resp_code: "resp_code",
            1 => resp_desc: "resp_desc",
            2 => imei1: "imei1",
            3 => imei2: "imei2",
        }
    }
}
