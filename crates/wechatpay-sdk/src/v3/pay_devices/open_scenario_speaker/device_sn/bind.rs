//! `/v3/pay-devices/open-scenario-speaker/{device_sn}/bind`

/// `/v3/pay-devices/open-scenario-speaker/{device_sn}/bind`
pub struct Bind {
    pub(crate) node: crate::chain::Node,
}

impl Bind {
    /// 绑定音箱设备码牌 (partner)
    ///
    /// `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay_devices::open_scenario_speaker::device_sn::bind::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000001")
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
    /// [官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/pay-devices/open-scenario-speaker/{device_sn}/bind", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/pay-devices/open-scenario-speaker/{device_sn}/bind")
    }
}

/// 绑定音箱设备码牌
pub mod post {
    use crate::message;

    enumeration! {
        /// 绑定状态
        BindState {
            OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND = "OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND",
            OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED = "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED",
        }
    }

    /// 绑定音箱设备码牌：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<String>("sub_mchid"), message::required::<String>("code_url")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 收款链接url（必填）
        pub fn code_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("code_url", value))
        }
    }

    /// 绑定音箱设备码牌：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 子商户
        pub sub_mchid: Option<String>,
        /// 设备sn
        pub device_sn: Option<String>,
        /// 绑定状态
        pub bind_state: Option<crate::Enumeration<BindState>>,
        /// 收款链接url
        pub code_url: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => device_sn: "device_sn",
            2 => bind_state: "bind_state",
            3 => code_url: "code_url",
        }
    }
}
