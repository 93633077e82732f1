//! `/v3/gov/subsidy/audit/cup/invalid`

/// `/v3/gov/subsidy/audit/cup/invalid`
pub struct Invalid {
    pub(crate) node: crate::chain::Node,
}

impl Invalid {
    /// 查询审核结果
    ///
    /// `POST /v3/gov/subsidy/audit/cup/invalid`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::audit::cup::invalid::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().org_no("").mchnt_order_id("").upload_time("");
    /// let answer = client.v3().gov().subsidy().audit().cup().invalid().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/audit/cup/invalid", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/audit/cup/invalid")
    }
}

/// 查询审核结果
pub mod post {
    use crate::message;

    /// 查询审核结果：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("org_no"),
            message::required::<String>("mchnt_order_id"),
            message::required::<String>("upload_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 分公司机构代码（必填）
        pub fn org_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("org_no", value))
        }

        /// 商户订单号（必填）
        pub fn mchnt_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchnt_order_id", value))
        }

        /// 审核记录上传时间（必填）
        pub fn upload_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("upload_time", value))
        }
    }

    /// 查询审核结果：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 响应码
        pub code: Option<String>,
        /// 响应描述
        pub msg: Option<String>,
        /// 详细应答码
        pub sub_code: Option<String>,
        /// 详细应答码描述
        pub sub_msg: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => code: "code",
            1 => msg: "msg",
            2 => sub_code: "sub_code",
            3 => sub_msg: "sub_msg",
        }
    }
}
