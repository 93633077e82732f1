//! 开通保险理赔功能 · Enable insurance claims
//!
//! `/v3/platsolution/ecommerce/insurance-compensation-contracts`

pub mod sub_mchid;

/// 开通保险理赔功能 · Enable insurance claims
///
/// `/v3/platsolution/ecommerce/insurance-compensation-contracts`
#[derive(Clone)]
pub struct InsuranceCompensationContracts {
    pub(crate) node: crate::chain::Node,
}

impl InsuranceCompensationContracts {
    /// `/sub-mchid`: 查询保险理赔功能开通状态 · Check whether insurance claims are enabled
    #[inline]
    pub fn sub_mchid(&self) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.clone() }
    }

    /// 开通保险理赔功能 · Enable insurance claims
    ///
    /// `POST /v3/platsolution/ecommerce/insurance-compensation-contracts`
    ///
    /// 收付通平台为二级商户开通保险理赔功能，提交签约协议列表，返回是否开通成功和成功时间。模式：服务商。
    ///
    /// Enables insurance claims for a sub-merchant with the signed agreements and returns whether the function is enabled. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::insurance_compensation_contracts::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_apply_no("No123456")
    ///     .sub_mchid("1900000109")
    ///     .agreement_list([
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
    /// 官方文档 · Official pages: [partner/4012781476](https://pay.weixin.qq.com/doc/v3/partner/4012781476)
    #[doc(alias(
        "开通保险理赔功能",
        "Enable insurance claims",
        "平台收付通 二级商户充值",
        "insurance-compensation-contracts",
        "ecommerce/insurance-compensation-contracts"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/platsolution/ecommerce/insurance-compensation-contracts", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/insurance-compensation-contracts")
    }
}

/// 开通保险理赔功能 · Enable insurance claims
pub mod post {

    /// 开通保险理赔功能：请求 · Enable insurance claims: request
    pub struct Request {
        /// 商户申请单号（必填） · Merchant application number (required)
        pub out_apply_no: Option<String>,
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 签约协议列表（必填） · Signed agreements (required)
        pub agreement_list: Option<Vec<AgreementList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户申请单号（必填） · Merchant application number (required)
        pub fn out_apply_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_apply_no = value.into_member();
            self
        }

        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 签约协议列表（必填） · Signed agreements (required)
        pub fn agreement_list<M>(mut self, value: impl crate::IntoList<AgreementList, M>) -> Self {
            self.agreement_list = value.into_list();
            self
        }
    }

    /// 签约协议列表 · Signed agreements
    pub struct AgreementList {
        /// 协议编号（必填） · Agreement number (required)
        pub agreement_code: Option<String>,
        /// 协议版本号（必填） · Agreement version (required)
        pub agreement_version: Option<String>,
        /// 签约主体（必填） · Signing entity (required)
        pub sign_organization: Option<String>,
        /// 签约时间（必填） · Contract signing time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub sign_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AgreementList {
        /// 协议编号（必填） · Agreement number (required)
        pub fn agreement_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.agreement_code = value.into_member();
            self
        }

        /// 协议版本号（必填） · Agreement version (required)
        pub fn agreement_version<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.agreement_version = value.into_member();
            self
        }

        /// 签约主体（必填） · Signing entity (required)
        pub fn sign_organization<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sign_organization = value.into_member();
            self
        }

        /// 签约时间（必填） · Contract signing time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn sign_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.sign_time = value.into_member();
            self
        }
    }

    /// 开通保险理赔功能：应答 · Enable insurance claims: answer
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 是否开通成功 · Whether activated
        pub opened: Option<bool>,
        /// 成功时间 · Success time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, AgreementList);

    message! {
        Request {
            0 => out_apply_no: Required "out_apply_no",
            1 => sub_mchid: Required "sub_mchid",
            2 => agreement_list: Required "agreement_list",
        }
        AgreementList {
            0 => agreement_code: Required "agreement_code",
            1 => agreement_version: Required "agreement_version",
            2 => sign_organization: Required "sign_organization",
            3 => sign_time: Required "sign_time",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => opened: Optional "opened",
            2 => success_time: Optional "success_time",
        }
    }
}
