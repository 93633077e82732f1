//! `/v3/certificates`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/certificates`
pub struct Certificates(pub(crate) Node);

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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/certificates", rest)
    }
}

/// 获取平台证书列表
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, Time, enumeration, message, optional, request,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(Method::GET, "/v3/certificates");

    enumeration! {
        /// 平台证书算法类型
        AlgorithmType {
            SM2 = "SM2",
            RSA = "RSA",
            ALL = "ALL",
        }
    }

    /// 获取平台证书列表：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[optional::<Enumeration<AlgorithmType>>("algorithm_type")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 平台证书算法类型
        pub fn algorithm_type(self, value: impl Into<Enumeration<AlgorithmType>>) -> Self {
            Self(self.0.with::<Enumeration<AlgorithmType>>("algorithm_type", value.into()))
        }
    }

    /// 获取平台证书列表：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 平台证书列表
        pub data: Option<Vec<Data>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("data", &mut self.data),
                _ => return None,
            })
        }
    }

    /// 平台证书列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 证书序列号
        pub serial_no: Option<String>,
        /// 证书启用时间
        pub effective_time: Option<Time>,
        /// 证书弃用时间
        pub expire_time: Option<String>,
        /// 证书信息
        pub encrypt_certificate: Option<EncryptCertificate>,
    }

    impl Message for Data {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("serial_no", &mut self.serial_no),
                1 => Named("effective_time", &mut self.effective_time),
                2 => Named("expire_time", &mut self.expire_time),
                3 => Named("encrypt_certificate", &mut self.encrypt_certificate),
                _ => return None,
            })
        }
    }

    /// 证书信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct EncryptCertificate {
        /// 加密证书的算法
        pub algorithm: Option<String>,
        /// 加密证书的随机串
        pub nonce: Option<String>,
        /// 加密证书的附加数据
        pub associated_data: Option<String>,
        /// 加密后的证书内容
        pub ciphertext: Option<String>,
    }

    impl Message for EncryptCertificate {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("algorithm", &mut self.algorithm),
                1 => Named("nonce", &mut self.nonce),
                2 => Named("associated_data", &mut self.associated_data),
                3 => Named("ciphertext", &mut self.ciphertext),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Data, EncryptCertificate);
}
