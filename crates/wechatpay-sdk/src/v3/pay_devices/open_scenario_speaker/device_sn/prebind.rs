//! 出厂预绑定音箱和码牌 · Pre-bind a speaker at the factory
//!
//! `/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`

/// 出厂预绑定音箱和码牌 · Pre-bind a speaker at the factory
///
/// `/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`
#[derive(Clone)]
pub struct Prebind {
    pub(crate) node: crate::chain::Node,
}

impl Prebind {
    /// 出厂预绑定音箱和码牌 · Pre-bind a speaker at the factory
    ///
    /// `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`
    ///
    /// 音箱出厂时由服务商预先绑定码牌的收款链接，返回设备序列号和绑定状态。模式：服务商。
    ///
    /// Binds a speaker to the payment link of a plate before delivery and returns the binding state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay_devices::open_scenario_speaker::device_sn::prebind::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().code_url("URl:weixin://wxpay/s/An4baqw");
    /// let answer = client
    ///     .v3()
    ///     .pay_devices()
    ///     .open_scenario_speaker()
    ///     .device_sn("ABCDEF")
    ///     .prebind()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
    #[doc(alias(
        "出厂预绑定音箱和码牌",
        "Pre-bind a speaker at the factory",
        "码牌音箱",
        "prebind",
        "open-scenario-speaker/prebind"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay-devices/open-scenario-speaker/{device_sn}/prebind")
    }
}

/// 出厂预绑定音箱和码牌 · Pre-bind a speaker at the factory
pub mod post {

    enumeration! {
        /// 绑定状态 · Binding status
        BindState {
            /// `OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND`: 未绑定 · Not bound
            OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND = "OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND",
            /// `OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED`: 已绑定 · Bound
            OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED = "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED",
        }
    }

    /// 出厂预绑定音箱和码牌：请求 · Pre-bind a speaker at the factory: request
    pub struct Request {
        /// 收款链接url（必填） · Payment collection URL (required)
        pub code_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 收款链接url（必填） · Payment collection URL (required)
        pub fn code_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.code_url = value.into_member();
            self
        }
    }

    /// 出厂预绑定音箱和码牌：应答 · Pre-bind a speaker at the factory: answer
    #[non_exhaustive]
    pub struct Response {
        /// 设备sn · Device serial number
        pub device_sn: Option<String>,
        /// 绑定状态 · Binding status
        pub bind_state: BindState,
        /// 收款链接url · Payment collection URL
        pub code_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => code_url: Required "code_url",
        }
        Response {
            0 => device_sn: Optional "device_sn",
            1 => bind_state: Optional "bind_state",
            2 => code_url: Optional "code_url",
        }
    }
}
