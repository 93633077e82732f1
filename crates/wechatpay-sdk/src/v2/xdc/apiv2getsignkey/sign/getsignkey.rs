//! `v2/xdc/apiv2getsignkey/sign/getsignkey`

/// `v2/xdc/apiv2getsignkey/sign/getsignkey`
pub struct Getsignkey {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/xdc/apiv2getsignkey/sign/getsignkey", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/xdc/apiv2getsignkey/sign/getsignkey")
    }
}

/// 获取沙箱环境密钥
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;

    /// 获取沙箱环境密钥：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[message::required::<String>("mch_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }
    }

    /// 获取沙箱环境密钥：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 沙箱密钥
        pub sandbox_signkey: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => mch_id: "mch_id",
            3 => sandbox_signkey: "sandbox_signkey",
        }
    }
}
