//! 申请解约 · Terminate a contract
//!
//! `/v3/global/papay/contracts/{contract_id}/terminate`

/// 申请解约 · Terminate a contract
///
/// `/v3/global/papay/contracts/{contract_id}/terminate`
#[derive(Clone)]
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 申请解约 · Terminate a contract
    ///
    /// `POST /v3/global/papay/contracts/{contract_id}/terminate`
    ///
    /// 商户或机构按委托代扣协议ID申请解约并填写解约备注；解约后不能再扣款。模式：普通商户、服务商。
    ///
    /// Terminates an auto-debit contract by contract ID with a remark. No further debits are possible afterwards. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::papay::contracts::contract_id::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new();
    /// client
    ///     .v3()
    ///     .global()
    ///     .papay()
    ///     .contracts()
    ///     .contract_id("100005698")
    ///     .terminate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::papay::contracts::contract_id::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900000109");
    /// client
    ///     .v3()
    ///     .global()
    ///     .papay()
    ///     .contracts()
    ///     .contract_id("100005698")
    ///     .terminate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013015478](https://pay.weixin.qq.com/doc/global/v3/zh/4013015478)
    #[doc(alias(
        "申请解约",
        "Terminate a contract",
        "跨境/全球",
        "terminate",
        "contracts/terminate"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/global/papay/contracts/{contract_id}/terminate", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/papay/contracts/{contract_id}/terminate")
    }
}

/// 申请解约 · Terminate a contract
pub mod post {

    /// 申请解约：请求 · Terminate a contract: request
    pub struct Request {
        /// 机构APPID · Institution app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 机构appid · Institution app ID
        pub sp_appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 解约备注 · Contract termination remark
        pub termination_note: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 机构APPID · Institution app ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 机构appid · Institution app ID
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 子商户应用ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 解约备注 · Contract termination remark
        pub fn termination_note<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.termination_note = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Optional "appid",
            1 => sp_appid: Optional "sp_appid",
            2 => sub_mchid: Optional "sub_mchid",
            3 => sub_appid: Optional "sub_appid",
            4 => termination_note: Optional "termination_note",
        }
    }
}
