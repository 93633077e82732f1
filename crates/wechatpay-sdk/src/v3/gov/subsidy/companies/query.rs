//! `/v3/gov/subsidy/companies/query`

/// `/v3/gov/subsidy/companies/query`
pub struct Query {
    pub(crate) node: crate::chain::Node,
}

impl Query {
    /// 企业信息查询
    ///
    /// `POST /v3/gov/subsidy/companies/query`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::companies::query::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .qualification_region_code(310100)
    ///     .license_number("91110108397173806M");
    /// let answer = client.v3().gov().subsidy().companies().query().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/companies/query", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/companies/query")
    }
}

/// 企业信息查询
pub mod post {
    use crate::message;

    enumeration! {
        /// 归集状态枚举
        CollectState {
            COLLECT_STATE_NOT_COLLECT = "COLLECT_STATE_NOT_COLLECT",
            COLLECT_STATE_COLLECTED = "COLLECT_STATE_COLLECTED",
            COLLECT_STATE_COLLECTION_FAILED = "COLLECT_STATE_COLLECTION_FAILED",
        }
    }

    /// 企业信息查询：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<i64>("qualification_region_code"),
            message::required::<String>("license_number"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 使用的资格的地区编码（必填）
        #[inline]
        pub fn qualification_region_code(self, value: i64) -> Self {
            Self(self.0.with("qualification_region_code", value))
        }

        /// 统一社会信息代码（必填）
        pub fn license_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("license_number", value))
        }
    }

    /// 企业信息查询：应答
    #[non_exhaustive]
    pub struct Response {
        /// 企业名称
        pub company_name: Option<String>,
        /// 归集状态枚举
        pub collect_state: Option<crate::Enumeration<CollectState>>,
        /// 响应码
        pub code: Option<String>,
        /// 响应描述
        pub message: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => company_name: "company_name",
            1 => collect_state: "collect_state",
            2 => code: "code",
            3 => message: "message",
        }
    }
}
