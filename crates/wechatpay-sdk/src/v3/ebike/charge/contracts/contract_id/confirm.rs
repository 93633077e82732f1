//! 创建用户当次充电代扣凭证 · Create a charging debit token
//!
//! `/v3/ebike/charge/contracts/{contract_id}/confirm`

/// 创建用户当次充电代扣凭证 · Create a charging debit token
///
/// `/v3/ebike/charge/contracts/{contract_id}/confirm`
#[derive(Clone)]
pub struct Confirm {
    pub(crate) node: crate::chain::Node,
}

impl Confirm {
    /// 创建用户当次充电代扣凭证 · Create a charging debit token
    ///
    /// `POST /v3/ebike/charge/contracts/{contract_id}/confirm`
    ///
    /// 服务商按协议号为用户的当次充电创建代扣凭证，充电结束后凭它发起扣款。模式：普通商户、服务商。
    ///
    /// Creates a token for one charging session under the user's contract. Use it for the debit after charging. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ebike::charge::contracts::contract_id::confirm::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .charge_info(
    ///         post::ChargeInfo::new()
    ///             .start_time("2039-08-26T09:43:39+08:00")
    ///             .charging_station_name("xxx充电站")
    ///             .charging_gun_number("6555")
    ///             .device_id("12343232"),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .ebike()
    ///     .charge()
    ///     .contracts()
    ///     .contract_id("aAfixCs13LsdKPpfZfDkk2189ssXjfx")
    ///     .confirm()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ebike::charge::contracts::contract_id::confirm::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .charge_info(
    ///         post::ChargeInfo::new()
    ///             .start_time("2039-08-26T09:43:39+08:00")
    ///             .charging_station_name("xxx充电站")
    ///             .charging_gun_number("6555")
    ///             .device_id("12343232"),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .ebike()
    ///     .charge()
    ///     .contracts()
    ///     .contract_id("aAfixCs13LsdKPpfZfDkk2189ssXjfx")
    ///     .confirm()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [ebike/chapter3_4.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml)
    #[doc(alias(
        "创建用户当次充电代扣凭证",
        "Create a charging debit token",
        "电动自行车行业代扣",
        "confirm",
        "contracts/confirm"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ebike/charge/contracts/{contract_id}/confirm", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ebike/charge/contracts/{contract_id}/confirm")
    }
}

/// 创建用户当次充电代扣凭证 · Create a charging debit token
pub mod post {

    /// 创建用户当次充电代扣凭证：请求 · Create a charging debit token: request
    pub struct Request {
        /// 特约商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 服务商公众号ID（必填） · Partner app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 特约商户公众号ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 充电场景信息（必填） · Charging scenario information (required)
        pub charge_info: Option<ChargeInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 特约商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 服务商公众号ID（必填） · Partner app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 特约商户公众号ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 充电场景信息（必填） · Charging scenario information (required)
        pub fn charge_info<M>(mut self, value: impl crate::IntoMember<ChargeInfo, M>) -> Self {
            self.charge_info = value.into_member();
            self
        }
    }

    /// 充电场景信息 · Charging scenario information
    pub struct ChargeInfo {
        /// 开始时间（必填） · Start time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub start_time: Option<crate::Time>,
        /// 充电站名称（必填） · Charging station name (required)
        pub charging_station_name: Option<String>,
        /// 充电枪编号（必填） · Charging gun number (required)
        pub charging_gun_number: Option<String>,
        /// 充电位设备号（必填） · Charging space device number (required)
        pub device_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ChargeInfo {
        /// 开始时间（必填） · Start time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn start_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.start_time = value.into_member();
            self
        }

        /// 充电站名称（必填） · Charging station name (required)
        pub fn charging_station_name<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.charging_station_name = value.into_member();
            self
        }

        /// 充电枪编号（必填） · Charging gun number (required)
        pub fn charging_gun_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.charging_gun_number = value.into_member();
            self
        }

        /// 充电位设备号（必填） · Charging space device number (required)
        pub fn device_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_id = value.into_member();
            self
        }
    }

    /// 创建用户当次充电代扣凭证：应答 · Create a charging debit token: answer
    #[non_exhaustive]
    pub struct Response {
        /// 用户充电代扣凭证 · Charging debit token
        pub charging_token: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, ChargeInfo);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => appid: Required "appid",
            2 => sub_appid: Optional "sub_appid",
            3 => charge_info: Required "charge_info",
        }
        ChargeInfo {
            0 => start_time: Required "start_time",
            1 => charging_station_name: Required "charging_station_name",
            2 => charging_gun_number: Required "charging_gun_number",
            3 => device_id: Required "device_id",
        }
        Response {
            0 => charging_token: Optional "charging_token",
        }
    }
}
