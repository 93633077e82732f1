//! `/v3/gov/subsidy/zhejiang/qualifications/query`

/// `/v3/gov/subsidy/zhejiang/qualifications/query`
pub struct Query {
    pub(crate) node: crate::chain::Node,
}

impl Query {
    /// 查询补贴资格
    ///
    /// `POST /v3/gov/subsidy/zhejiang/qualifications/query`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::qualifications::query::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .cert_no("6225760000000000")
    ///     .cate_code("A01")
    ///     .req_ssn("123");
    /// let answer = client
    ///     .v3()
    ///     .gov()
    ///     .subsidy()
    ///     .zhejiang()
    ///     .qualifications()
    ///     .query()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/zhejiang/qualifications/query", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/qualifications/query")
    }
}

/// 查询补贴资格
pub mod post {
    use crate::message;

    enumeration! {
        /// 状态编码
        StatusCode {
            N00 = "00",
            N01 = "01",
            N02 = "02",
            N03 = "03",
            N04 = "04",
            N05 = "05",
            N06 = "06",
        }
    }

    /// 查询补贴资格：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Sensitive>("cert_no"),
            message::optional::<String>("cate_code"),
            message::required::<String>("req_ssn"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 证件号码，加密传输（必填）
        pub fn cert_no(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("cert_no", value))
        }

        /// 品类编码
        pub fn cate_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cate_code", value))
        }

        /// 请求流水号（必填）
        pub fn req_ssn(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("req_ssn", value))
        }
    }

    /// 查询补贴资格：应答
    #[non_exhaustive]
    pub struct Response {
        /// 响应码
        pub resp_code: Option<String>,
        /// 响应描述
        pub resp_desc: Option<String>,
        /// 资格信息
        pub data: Option<Vec<Data>>,
    }

    /// 资格信息
    #[non_exhaustive]
    pub struct Data {
        /// 品类编码
        pub cate_code: Option<String>,
        /// 状态信息
        pub status: Option<String>,
        /// 状态编码
        pub status_code: Option<crate::Enumeration<StatusCode>>,
    }

    request!(Request);

    message! {
        Response {
            0 => resp_code: "resp_code",
            1 => resp_desc: "resp_desc",
            2 => data: "data",
        }
        Data {
            0 => cate_code: "cate_code",
            1 => status: "status",
            2 => status_code: "status_code",
        }
    }
}
