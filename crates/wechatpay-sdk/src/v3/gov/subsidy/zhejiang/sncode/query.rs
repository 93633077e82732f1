//! `/v3/gov/subsidy/zhejiang/sncode/query`

/// `/v3/gov/subsidy/zhejiang/sncode/query`
pub struct Query {
    pub(crate) node: crate::chain::Node,
}

impl Query {
    /// sn码销售状态查询
    ///
    /// `POST /v3/gov/subsidy/zhejiang/sncode/query`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::sncode::query::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sn("")
    ///     .province("")
    ///     .manufact_cert_code("")
    ///     .goods_type("")
    ///     .goods_bar_code("")
    ///     .imei1("")
    ///     .imei2("")
    ///     .sales_models("")
    ///     .req_ssn("")
    ///     .req_time("");
    /// let answer = client.v3().gov().subsidy().zhejiang().sncode().query().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/zhejiang/sncode/query", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/sncode/query")
    }
}

/// sn码销售状态查询
pub mod post {
    use crate::message;

    enumeration! {
        /// 售卖状态
        SellState {
            U0022 = "U0022",
            U0023 = "U0023",
            U0024 = "U0024",
            U9999 = "U9999",
        }
    }

    /// sn码销售状态查询：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sn"),
            message::required::<String>("province"),
            message::optional::<String>("manufact_cert_code"),
            message::required::<String>("goods_type"),
            message::required::<String>("goods_bar_code"),
            message::optional::<String>("imei1"),
            message::optional::<String>("imei2"),
            message::optional::<String>("sales_models"),
            message::required::<String>("req_ssn"),
            message::required::<String>("req_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商品SN码（必填）
        pub fn sn(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sn", value))
        }

        /// 省份代码（必填）
        pub fn province(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("province", value))
        }

        /// 厂商统一社会信 用代码
        pub fn manufact_cert_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("manufact_cert_code", value))
        }

        /// 商品品类（必填）
        pub fn goods_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_type", value))
        }

        /// 商品条码（必填）
        pub fn goods_bar_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_bar_code", value))
        }

        /// IMEI\_1 码
        pub fn imei1(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("imei1", value))
        }

        /// IMEI\_2 码
        pub fn imei2(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("imei2", value))
        }

        /// 渠道类型
        pub fn sales_models(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sales_models", value))
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

    /// sn码销售状态查询：应答
    #[non_exhaustive]
    pub struct Response {
        /// 响应码
        pub resp_code: Option<String>,
        /// 响应描述
        pub resp_desc: Option<String>,
        /// 商品SN码
        pub sn: Option<String>,
        /// 省份代码
        pub province: Option<String>,
        /// 售卖状态
        pub sell_state: Option<crate::Enumeration<SellState>>,
    }

    request!(Request);

    message! {
        Response {
            0 => resp_code: "resp_code",
            1 => resp_desc: "resp_desc",
            2 => sn: "sn",
            3 => province: "province",
            4 => sell_state: "sell_state",
        }
    }
}
