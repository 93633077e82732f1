//! `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`

/// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
#[derive(Clone)]
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 商户协议号解约协议 (partner)
    ///
    /// `POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012884072)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate")
    }
}

/// 商户协议号解约协议
pub mod post {

    /// 商户协议号解约协议：请求
    pub struct Request {
        /// 解约备注（必填）
        pub contract_termination_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 解约备注（必填）
        pub fn contract_termination_remark<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.contract_termination_remark = value.into_member();
            self
        }
    }

    /// 商户协议号解约协议：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 委托代扣协议模板Id
        pub plan_id: Option<i64>,
        /// 商户签约协议号
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
