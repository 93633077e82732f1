//! `/v3/ecommerce/mch-transfer/authorizations`

pub mod sub_mchid;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/mch-transfer/authorizations`
#[derive(Clone, Debug)]
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
        self.0.call(&post::OPERATION).message(request)
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

    use crate::message::{Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/ecommerce/mch-transfer/authorizations");

    /// 申请二级商户商家转账授权：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 二级商户号
        pub sub_mchid: Required<String>,
        /// 签约协议列表
        pub agreement_list: Required<Vec<AgreementList>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 二级商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 签约协议列表
        #[inline]
        pub fn agreement_list(mut self, value: Vec<AgreementList>) -> Self {
            self.agreement_list = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("agreement_list", &mut self.agreement_list),
            ]);
        }
    }

    /// 签约协议列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AgreementList {
        /// 协议编号
        pub agreement_code: Required<String>,
        /// 协议版本号
        pub agreement_version: Required<String>,
        /// 签约主体
        pub sign_organization: Required<String>,
        /// 签约时间
        pub sign_time: Required<Time>,
    }

    impl AgreementList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 协议编号
        #[inline]
        pub fn agreement_code(mut self, value: impl Into<String>) -> Self {
            self.agreement_code = Required::set(value.into());
            self
        }

        /// 协议版本号
        #[inline]
        pub fn agreement_version(mut self, value: impl Into<String>) -> Self {
            self.agreement_version = Required::set(value.into());
            self
        }

        /// 签约主体
        #[inline]
        pub fn sign_organization(mut self, value: impl Into<String>) -> Self {
            self.sign_organization = Required::set(value.into());
            self
        }

        /// 签约时间
        #[inline]
        pub fn sign_time(mut self, value: impl Into<Time>) -> Self {
            self.sign_time = Required::set(value.into());
            self
        }
    }

    impl Message for AgreementList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("agreement_code", &mut self.agreement_code),
                ("agreement_version", &mut self.agreement_version),
                ("sign_organization", &mut self.sign_organization),
                ("sign_time", &mut self.sign_time),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("authorization_state", &mut self.authorization_state),
                ("accept_time", &mut self.accept_time),
                ("authorize_time", &mut self.authorize_time),
            ]);
        }
    }

    message!(Request, AgreementList, Response);
}
