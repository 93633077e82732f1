//! 商户协议号解约协议 · Terminate a contract by merchant code
//!
//! `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`

/// 商户协议号解约协议 · Terminate a contract by merchant code
///
/// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
#[derive(Clone)]
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 商户协议号解约协议 · Terminate a contract by merchant code
    ///
    /// `POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    ///
    /// 电商平台按模板ID和商户签约协议号解除用户的合单代扣协议，须填写解约备注。模式：服务商。
    ///
    /// Terminates a combined auto-debit contract by plan ID and merchant contract code, with a termination remark. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::combine_papay::contracts::plan_id::plan_id::out_contract_code::out_contract_code::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().contract_termination_remark("用户解约");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .combine_papay()
    ///     .contracts()
    ///     .plan_id()
    ///     .plan_id("12535")
    ///     .out_contract_code()
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .terminate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012884072](https://pay.weixin.qq.com/doc/v3/partner/4012884072)
    #[doc(alias(
        "商户协议号解约协议",
        "Terminate a contract by merchant code",
        "平台收付通 合单代扣",
        "terminate",
        "out-contract-code/terminate"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate")
    }
}

/// 商户协议号解约协议 · Terminate a contract by merchant code
pub mod post {

    /// 商户协议号解约协议：请求 · Terminate a contract by merchant code: request
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

    /// 商户协议号解约协议：应答 · Terminate a contract by merchant code: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 委托代扣协议模板Id · Auto-debit contract template ID
        pub plan_id: Option<i64>,
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
            1 => plan_id: Optional "plan_id",
            2 => out_contract_code: Optional "out_contract_code",
        }
    }
}
