//! `/v3/platsolution/ecommerce/insurance-compensation-contracts`

pub mod sub_mchid;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/ecommerce/insurance-compensation-contracts`
#[derive(Clone, Debug)]
pub struct InsuranceCompensationContracts(pub(crate) Node);

impl InsuranceCompensationContracts {
    /// `/sub-mchid`
    #[inline]
    pub fn sub_mchid(self) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid(self.0)
    }

    /// 开通保险理赔功能 (partner)
    ///
    /// `POST /v3/platsolution/ecommerce/insurance-compensation-contracts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::insurance_compensation_contracts::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_apply_no("No123456")
    ///     .sub_mchid("1900000109")
    ///     .agreement_list(vec![
    ///         post::AgreementList::new()
    ///             .agreement_code("微信支付运营功能服务协议（平台二级商户）")
    ///             .agreement_version("20240815")
    ///             .sign_organization("温州名优贸易")
    ///             .sign_time("2024-08-08T10:34:56+08:00"),
    ///     ]);
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .insurance_compensation_contracts()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012781476)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/ecommerce/insurance-compensation-contracts", rest)
    }
}

/// 开通保险理赔功能
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::platsolution::ecommerce::insurance_compensation_contracts::sub_mchid::sub_mchid::check_opened::post::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/platsolution/ecommerce/insurance-compensation-contracts")
            .numbered_by("out_apply_no");

    /// 开通保险理赔功能：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户申请单号
        pub out_apply_no: Required<String>,
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

        /// 商户申请单号
        #[inline]
        pub fn out_apply_no(mut self, value: impl Into<String>) -> Self {
            self.out_apply_no = Required::set(value.into());
            self
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
                ("out_apply_no", &mut self.out_apply_no),
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

    message!(Request, AgreementList);
}
