//! `/v3/certificates`

/// `/v3/certificates`
pub struct Certificates {
    pub(crate) node: crate::chain::Node,
}

impl Certificates {
    /// 获取平台证书列表 (direct and partner)
    ///
    /// `GET /v3/certificates`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::certificates::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().algorithm_type(get::AlgorithmType::RSA);
    /// let answer = client.v3().certificates().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551764)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/certificates", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/certificates")
    }
}

/// 获取平台证书列表
pub mod get {
    use crate::message;

    pub use crate::shared::v3_certificates_get::{Data, EncryptCertificate, Response};

    enumeration! {
        /// 平台证书算法类型
        AlgorithmType {
            SM2 = "SM2",
            RSA = "RSA",
            ALL = "ALL",
        }
    }

    /// 获取平台证书列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<crate::Enumeration<AlgorithmType>>("algorithm_type")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 平台证书算法类型
        pub fn algorithm_type(self, value: impl Into<crate::Enumeration<AlgorithmType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<AlgorithmType>>("algorithm_type", value))
        }
    }

    request!(Request);
}
