//! `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`

pub mod terminate;

/// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
#[derive(Clone)]
pub struct OutContractCode {
    pub(crate) node: crate::chain::Node,
}

impl OutContractCode {
    /// `/terminate`
    #[inline]
    pub fn terminate(&self) -> terminate::Terminate {
        terminate::Terminate { node: self.node.clone() }
    }

    /// 通过商户协议号查询协议 (partner)
    ///
    /// `GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .combine_papay()
    ///     .contracts()
    ///     .plan_id()
    ///     .plan_id("12535")
    ///     .out_contract_code()
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012884060)
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}")
    }
}

/// 通过商户协议号查询协议
pub mod get {

    /// 通过商户协议号查询协议：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 委托代扣协议Id
        pub contract_id: Option<String>,
        /// 商户APPID
        pub appid: Option<String>,
        /// 委托代扣协议模板Id
        pub plan_id: Option<i64>,
        /// 商户签约协议号
        pub out_contract_code: Option<String>,
        /// 用户账户展示名称
        pub contract_display_account: Option<String>,
        /// 委托代扣协议状态
        pub contract_state: Option<String>,
        /// 协议签署时间
        pub contract_signed_time: Option<crate::Time>,
        /// 协议到期时间
        pub contract_expired_time: Option<crate::Time>,
        /// 协议解约信息
        pub contract_terminate_info: Option<ContractTerminateInfo>,
        /// 用户openid
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 协议解约信息
    #[non_exhaustive]
    pub struct ContractTerminateInfo {
        /// 协议解约方式
        pub contract_termination_mode: Option<String>,
        /// 协议解约时间
        pub contract_terminated_time: Option<crate::Time>,
        /// 解约备注
        pub contract_termination_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => mchid: Optional "mchid",
            1 => contract_id: Optional "contract_id",
            2 => appid: Optional "appid",
            3 => plan_id: Optional "plan_id",
            4 => out_contract_code: Optional "out_contract_code",
            5 => contract_display_account: Optional "contract_display_account",
            6 => contract_state: Optional "contract_state",
            7 => contract_signed_time: Optional "contract_signed_time",
            8 => contract_expired_time: Optional "contract_expired_time",
            9 => contract_terminate_info: Optional "contract_terminate_info",
            10 => openid: Optional "openid",
        }
        ContractTerminateInfo {
            0 => contract_termination_mode: Optional "contract_termination_mode",
            1 => contract_terminated_time: Optional "contract_terminated_time",
            2 => contract_termination_remark: Optional "contract_termination_remark",
        }
    }
}
