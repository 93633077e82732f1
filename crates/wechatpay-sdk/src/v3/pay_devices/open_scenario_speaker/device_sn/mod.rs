//! 查询音箱绑定信息 · Query a speaker's binding
//!
//! `/v3/pay-devices/open-scenario-speaker/{device_sn}`

pub mod bind;
pub mod prebind;
pub mod unbind;

/// 查询音箱绑定信息 · Query a speaker's binding
///
/// `/v3/pay-devices/open-scenario-speaker/{device_sn}`
#[derive(Clone)]
pub struct DeviceSn {
    pub(crate) node: crate::chain::Node,
}

impl DeviceSn {
    /// `/bind`: 绑定音箱设备码牌 · Bind a speaker to a plate
    #[inline]
    pub fn bind(&self) -> bind::Bind {
        bind::Bind { node: self.node.clone() }
    }

    /// `/prebind`: 出厂预绑定音箱和码牌 · Pre-bind a speaker at the factory
    #[inline]
    pub fn prebind(&self) -> prebind::Prebind {
        prebind::Prebind { node: self.node.clone() }
    }

    /// `/unbind`: 解绑音箱设备码牌 · Unbind a speaker from its plate
    #[inline]
    pub fn unbind(&self) -> unbind::Unbind {
        unbind::Unbind { node: self.node.clone() }
    }

    /// 查询音箱绑定信息 · Query a speaker's binding
    ///
    /// `GET /v3/pay-devices/open-scenario-speaker/{device_sn}`
    ///
    /// 服务商按设备序列号查询音箱的绑定信息，返回子商户、绑定状态和收款链接。模式：服务商。
    ///
    /// Queries a speaker by serial number and returns its sub-merchant, binding state and payment link. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .pay_devices()
    ///     .open_scenario_speaker()
    ///     .device_sn("ABCDEF")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
    #[doc(alias(
        "查询音箱绑定信息",
        "Query a speakers binding",
        "码牌音箱",
        "open-scenario-speaker",
        "pay-devices/open-scenario-speaker"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/pay-devices/open-scenario-speaker/{device_sn}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay-devices/open-scenario-speaker/{device_sn}")
    }
}

/// 查询音箱绑定信息 · Query a speaker's binding
pub mod get {

    enumeration! {
        /// 绑定状态 · Binding status
        BindState {
            /// `OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND`: 未绑定 · Not bound
            OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND = "OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND",
            /// `OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED`: 已绑定 · Bound
            OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED = "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED",
        }
    }

    /// 查询音箱绑定信息：应答 · Query a speaker's binding: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 设备sn · Device serial number
        pub device_sn: Option<String>,
        /// 绑定状态 · Binding status
        pub bind_state: BindState,
        /// 收款链接url · Payment collection URL
        pub code_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => device_sn: Optional "device_sn",
            2 => bind_state: Optional "bind_state",
            3 => code_url: Optional "code_url",
        }
    }
}
