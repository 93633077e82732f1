//! `/v3/platsolution/ecommerce/insurance-compensation-contracts`

pub mod sub_mchid;

/// `/v3/platsolution/ecommerce/insurance-compensation-contracts`
pub struct InsuranceCompensationContracts {
    pub(crate) node: crate::chain::Node,
}

impl InsuranceCompensationContracts {
    /// `/sub-mchid`
    #[inline]
    pub fn sub_mchid(self) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node }
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/platsolution/ecommerce/insurance-compensation-contracts", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/insurance-compensation-contracts")
    }
}

/// 开通保险理赔功能
pub mod post {
    use crate::message;

    pub use crate::shared::v3_ecommerce_mch_transfer_authorizations_post::AgreementList;
pub use crate::v3::platsolution::ecommerce::insurance_compensation_contracts::sub_mchid::sub_mchid::check_opened::post::Response;

    /// 开通保险理赔功能：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_apply_no"),
            message::required::<String>("sub_mchid"),
            message::required::<Vec<AgreementList>>("agreement_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户申请单号（必填）
        pub fn out_apply_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_apply_no", value))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 签约协议列表（必填）
        #[inline]
        pub fn agreement_list(self, value: Vec<AgreementList>) -> Self {
            Self(self.0.with("agreement_list", value))
        }
    }

    request!(Request);
}
