//! `v2/mchrisk/setmchriskcallback`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/mchrisk/setmchriskcallback`
pub struct Setmchriskcallback(pub(crate) Node);

impl Setmchriskcallback {
    /// 设置风险通知回调链接
    ///
    /// `POST /mchrisk/setmchriskcallback`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mchrisk::setmchriskcallback::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000109")
    ///     .callback_url("https://pay.weixin.qq.com/wxpay/risk.action")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().mchrisk().setmchriskcallback().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011986469)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/mchrisk/setmchriskcallback", rest)
    }
}

/// 设置风险通知回调链接
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub use crate::v2::mchrisk::bankquerymchauditinfo::post::{ResultCode, ReturnCode, SignType};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/mchrisk/setmchriskcallback").unsigned();

    /// 设置风险通知回调链接：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mch_id"),
            required::<String>("callback_url"),
            required::<Enumeration<SignType>>("sign_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务商号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 回调链接（必填）
        pub fn callback_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("callback_url", value.into()))
        }

        /// 签名类型（必填）
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with::<Enumeration<SignType>>("sign_type", value.into()))
        }
    }

    /// 设置风险通知回调链接：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 服务商号
        pub mch_id: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误描述
        pub err_code_des: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("mch_id", &mut self.mch_id),
                3 => Named("result_code", &mut self.result_code),
                4 => Named("err_code", &mut self.err_code),
                5 => Named("err_code_des", &mut self.err_code_des),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
