//! `/v3/pay-devices/open-scenario-speaker/{device_sn}/bind`

/// `/v3/pay-devices/open-scenario-speaker/{device_sn}/bind`
#[derive(Clone)]
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
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/pay-devices/open-scenario-speaker/{device_sn}/bind", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay-devices/open-scenario-speaker/{device_sn}/bind")
    }
}

/// 绑定音箱设备码牌
pub mod post {

    enumeration! {
        /// 绑定状态
        BindState {
            OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND = "OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND",
            OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED = "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED",
        }
    }

    /// 绑定音箱设备码牌：请求
    pub struct Request {
        /// 子商户（必填）
        pub sub_mchid: Option<String>,
        /// 收款链接url（必填）
        pub code_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户（必填）
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 收款链接url（必填）
        pub fn code_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.code_url = value.into_member();
            self
        }
    }

    /// 绑定音箱设备码牌：应答
    #[non_exhaustive]
    pub struct Response {
        /// 子商户
        pub sub_mchid: Option<String>,
        /// 设备sn
        pub device_sn: Option<String>,
        /// 绑定状态
        pub bind_state: BindState,
        /// 收款链接url
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
