//! `/v3/ecommerce/mch-transfer/authorizations`

pub mod sub_mchid;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/mch-transfer/authorizations`
pub struct Authorizations(pub(crate) Node);

impl Authorizations {
    /// `/{sub_mchid}`: 二级商户号
    #[inline]
    pub fn sub_mchid(self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid(self.0.bind("sub_mchid", value))
    }

    /// 申请二级商户商家转账授权 (partner)
    ///
    /// `POST /v3/ecommerce/mch-transfer/authorizations`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::mch_transfer::authorizations::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900001109")
    ///     .agreement_list(vec![
    ///         post::AgreementList::new()
    ///             .agreement_code("1")
    ///             .agreement_version("20230101")
    ///             .sign_organization("示例有限责任公司")
    ///             .sign_time("2015-05-20T13:29:35.120+08:00"),
    ///     ]);
    /// let answer = client.v3().ecommerce().mch_transfer().authorizations().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504208)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/mch-transfer/authorizations", rest)
    }
}

/// 申请二级商户商家转账授权
pub mod post {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, Time, held, message, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/ecommerce/mch-transfer/authorizations");

    /// 申请二级商户商家转账授权：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("sub_mchid"), required::<Vec<AgreementList>>("agreement_list")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 签约协议列表（必填）
        #[inline]
        pub fn agreement_list(self, value: Vec<AgreementList>) -> Self {
            Self(self.0.with("agreement_list", value))
        }
    }

    /// 签约协议列表
    #[derive(Clone)]
    pub struct AgreementList(pub(crate) Object);

    impl AgreementList {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("agreement_code"),
            required::<String>("agreement_version"),
            required::<String>("sign_organization"),
            required::<Time>("sign_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 协议编号（必填）
        pub fn agreement_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("agreement_code", value.into()))
        }

        /// 协议版本号（必填）
        pub fn agreement_version(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("agreement_version", value.into()))
        }

        /// 签约主体（必填）
        pub fn sign_organization(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sign_organization", value.into()))
        }

        /// 签约时间（必填）
        pub fn sign_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("sign_time", value.into()))
        }
    }

    /// 申请二级商户商家转账授权：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 授权状态
        pub authorization_state: Option<String>,
        /// 授权申请受理时间
        pub accept_time: Option<String>,
        /// 授权时间
        pub authorize_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("authorization_state", &mut self.authorization_state),
                2 => Named("accept_time", &mut self.accept_time),
                3 => Named("authorize_time", &mut self.authorize_time),
                _ => return None,
            })
        }
    }

    request!(Request, AgreementList);

    held!(AgreementList);

    message!(Response);
}
