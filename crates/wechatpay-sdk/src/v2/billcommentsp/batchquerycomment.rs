//! `v2/billcommentsp/batchquerycomment`

/// `v2/billcommentsp/batchquerycomment`
pub struct Batchquerycomment {
    pub(crate) node: crate::chain::Node,
}

impl Batchquerycomment {
    /// 拉取订单评价数据
    ///
    /// `POST /billcommentsp/batchquerycomment`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::billcommentsp::batchquerycomment::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .begin_time("20170724000000")
    ///     .end_time("20170725000000")
    ///     .offset(0)
    ///     .limit(100);
    /// let answer = client.v2().billcommentsp().batchquerycomment().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4014326528)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/billcommentsp/batchquerycomment", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/billcommentsp/batchquerycomment")
    }
}

/// 拉取订单评价数据
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;

    enumeration! {
        /// 业务结果
        ResultCode {
            FAIL = "FAIL",
        }
    }

    /// 拉取订单评价数据：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<String>("begin_time"),
            message::required::<String>("end_time"),
            message::required::<i64>("offset"),
            message::optional::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 开始时间（必填）
        pub fn begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("begin_time", value))
        }

        /// 结束时间（必填）
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_time", value))
        }

        /// 位移（必填）
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 条数
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }
    }

    /// 拉取订单评价数据：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => result_code: "result_code",
            3 => err_code: "err_code",
            4 => err_code_des: "err_code_des",
        }
    }
}
