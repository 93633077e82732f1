//! `v2/xdc/apiv2getsignkey/sign/getsignkey`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/xdc/apiv2getsignkey/sign/getsignkey`
pub struct Getsignkey(pub(crate) Node);

impl Getsignkey {
    /// 获取沙箱环境密钥 (direct and partner)
    ///
    /// `POST /xdc/apiv2getsignkey/sign/getsignkey`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::xdc::apiv2getsignkey::sign::getsignkey::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().mch_id("1900000109");
    /// let answer = client.v2().xdc().apiv2getsignkey().sign().getsignkey().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984810)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/xdc/apiv2getsignkey/sign/getsignkey", rest)
    }
}

/// 获取沙箱环境密钥
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/xdc/apiv2getsignkey/sign/getsignkey").unsigned();

    enumeration! {
        /// 返回状态码
        ReturnCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    /// 获取沙箱环境密钥：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("mch_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }
    }

    /// 获取沙箱环境密钥：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 沙箱密钥
        pub sandbox_signkey: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("mch_id", &mut self.mch_id),
                3 => Named("sandbox_signkey", &mut self.sandbox_signkey),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
