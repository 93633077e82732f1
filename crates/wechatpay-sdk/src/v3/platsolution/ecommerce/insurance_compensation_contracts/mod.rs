//! `/v3/platsolution/ecommerce/insurance-compensation-contracts`

pub mod sub_mchid;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/ecommerce/insurance-compensation-contracts`
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{Listed, Object, Time, held, request, required};
    use crate::operation::Operation;

    pub use crate::v3::platsolution::ecommerce::insurance_compensation_contracts::sub_mchid::sub_mchid::check_opened::post::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/platsolution/ecommerce/insurance-compensation-contracts")
            .numbered_by("out_apply_no");

    /// 开通保险理赔功能：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("out_apply_no"),
            required::<String>("sub_mchid"),
            required::<Vec<AgreementList>>("agreement_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户申请单号（必填）
        pub fn out_apply_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_apply_no", value.into()))
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

    request!(Request, AgreementList);

    held!(AgreementList);
}
