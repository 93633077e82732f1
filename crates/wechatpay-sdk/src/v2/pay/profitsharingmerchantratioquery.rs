//! `v2/pay/profitsharingmerchantratioquery`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/pay/profitsharingmerchantratioquery`
pub struct Profitsharingmerchantratioquery(pub(crate) Node);

impl Profitsharingmerchantratioquery {
    /// 查询最大分账比例 (partner)
    ///
    /// `POST /pay/profitsharingmerchantratioquery`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::profitsharingmerchantratioquery::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000100")
    ///     .sub_mch_id("1900000109")
    ///     .brand_mch_id("1900000108")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().pay().profitsharingmerchantratioquery().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011985120)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/pay/profitsharingmerchantratioquery", rest)
    }
}

/// 查询最大分账比例
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v2::pay::closecombinedorder::post::{ReturnCode, SignType};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/pay/profitsharingmerchantratioquery").reads();

    /// 查询最大分账比例：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mch_id"),
            optional::<String>("sub_mch_id"),
            optional::<String>("brand_mch_id"),
            required::<Enumeration<SignType>>("sign_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 子商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mch_id", value.into()))
        }

        /// 品牌主商户号
        pub fn brand_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_mch_id", value.into()))
        }

        /// 签名类型（必填）
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with::<Enumeration<SignType>>("sign_type", value.into()))
        }
    }

    /// 查询最大分账比例：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 品牌主商户号
        pub brand_mch_id: Option<String>,
        /// 最大分账比例
        pub max_ratio: Option<i64>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("mch_id", &mut self.mch_id),
                3 => Named("sub_mch_id", &mut self.sub_mch_id),
                4 => Named("brand_mch_id", &mut self.brand_mch_id),
                5 => Named("max_ratio", &mut self.max_ratio),
                6 => Named("nonce_str", &mut self.nonce_str),
                7 => Named("sign", &mut self.sign),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
