//! 商户通过商户协议号解约协议 · Terminate a password-free payment contract
//!
//! `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`

/// 商户通过商户协议号解约协议 · Terminate a password-free payment contract
///
/// `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`
#[derive(Clone)]
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 商户通过商户协议号解约协议 · Terminate a password-free payment contract
    ///
    /// `POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`
    ///
    /// 商户或服务商按服务ID和商户签约协议号解约免密支付协议，并提交解约备注。模式：普通商户、服务商。
    ///
    /// Terminates a password-free payment contract by service ID and merchant contract code, with a remark. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::password_exempt_contract::contracts::service_id::service_id::out_contract_code::out_contract_code::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().contract_termination_remark("用户解约");
    /// let answer = client
    ///     .v3()
    ///     .password_exempt_contract()
    ///     .contracts()
    ///     .service_id()
    ///     .service_id("12535")
    ///     .out_contract_code()
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .terminate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012472858](https://pay.weixin.qq.com/doc/v3/merchant/4012472858), [partner/4012715383](https://pay.weixin.qq.com/doc/v3/partner/4012715383)
    #[doc(alias(
        "商户通过商户协议号解约协议",
        "Terminate a password-free payment contract",
        "免密支付",
        "terminate",
        "out-contract-code/terminate"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate")
    }
}

/// 商户通过商户协议号解约协议 · Terminate a password-free payment contract
pub mod post {

    /// 商户通过商户协议号解约协议：请求 · Terminate a password-free payment contract: request
    pub struct Request {
        /// 解约备注（必填） · Contract termination remark (required)
        pub contract_termination_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 解约备注（必填） · Contract termination remark (required)
        pub fn contract_termination_remark<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.contract_termination_remark = value.into_member();
            self
        }
    }

    /// 商户通过商户协议号解约协议：应答 · Terminate a password-free payment contract: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 免密支付服务ID · Password-free payment service ID
        pub service_id: Option<i64>,
        /// 商户签约协议号 · Merchant contract number
        pub out_contract_code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => contract_termination_remark: Required "contract_termination_remark",
        }
        Response {
            0 => mchid: Optional "mchid",
            1 => service_id: Optional "service_id",
            2 => out_contract_code: Optional "out_contract_code",
        }
    }
}
