//! 绑定音箱设备码牌 · Bind a speaker to a plate
//!
//! `/v3/pay-devices/open-scenario-speaker/{device_sn}/bind`

/// 绑定音箱设备码牌 · Bind a speaker to a plate
///
/// `/v3/pay-devices/open-scenario-speaker/{device_sn}/bind`
#[derive(Clone)]
pub struct Bind {
    pub(crate) node: crate::chain::Node,
}

impl Bind {
    /// 绑定音箱设备码牌 · Bind a speaker to a plate
    ///
    /// `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind`
    ///
    /// 服务商把音箱绑定到子商户的收款码牌，返回绑定状态；绑定后可播报收款。模式：服务商。
    ///
    /// Binds a speaker to a sub-merchant's QR code plate and returns the binding state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay_devices::open_scenario_speaker::device_sn::bind::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .code_url("URl:weixin://wxpay/s/An4baqw");
    /// let answer = client
    ///     .v3()
    ///     .pay_devices()
    ///     .open_scenario_speaker()
    ///     .device_sn("ABCDEF")
    ///     .bind()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
    #[doc(alias(
        "绑定音箱设备码牌",
        "Bind a speaker to a plate",
        "码牌音箱",
        "bind",
        "open-scenario-speaker/bind"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/pay-devices/open-scenario-speaker/{device_sn}/bind", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay-devices/open-scenario-speaker/{device_sn}/bind")
    }
}

/// 绑定音箱设备码牌 · Bind a speaker to a plate
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

    /// 绑定音箱设备码牌：请求 · Bind a speaker to a plate: request
    pub struct Request {
        /// 子商户（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 收款链接url（必填） · Payment collection URL (required)
        pub code_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 收款链接url（必填） · Payment collection URL (required)
        pub fn code_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.code_url = value.into_member();
            self
        }
    }

    /// 绑定音箱设备码牌：应答 · Bind a speaker to a plate: answer
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

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => code_url: Required "code_url",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => device_sn: Optional "device_sn",
            2 => bind_state: Optional "bind_state",
            3 => code_url: Optional "code_url",
        }
    }
}
