//! `/v3/ebike/charge/contracts/{contract_id}/confirm`

/// `/v3/ebike/charge/contracts/{contract_id}/confirm`
pub struct Confirm {
    pub(crate) node: crate::chain::Node,
}

impl Confirm {
    /// 创建用户当次充电代扣凭证
    ///
    /// `POST /v3/ebike/charge/contracts/{contract_id}/confirm`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ebike::charge::contracts::contract_id::confirm::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .appid("wx47c677487ce3ac47")
    ///     .sub_appid("wxcc603d9f0d54eaf0")
    ///     .charge_info(
    ///         post::ChargeInfo::new()
    ///             .start_time("2017-08-26T09:43:39+08:00")
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
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ebike/charge/contracts/{contract_id}/confirm", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ebike/charge/contracts/{contract_id}/confirm")
    }
}

/// 创建用户当次充电代扣凭证
pub mod post {
    use crate::message;

    /// 创建用户当次充电代扣凭证：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::required::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::required::<ChargeInfo>("charge_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 特约商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 服务商公众号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 特约商户公众号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 充电场景信息（必填）
        #[inline]
        pub fn charge_info(self, value: ChargeInfo) -> Self {
            Self(self.0.with("charge_info", value))
        }
    }

    /// 充电场景信息
    pub struct ChargeInfo(pub(crate) message::Object);

    impl ChargeInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Time>("start_time"),
            message::required::<String>("charging_station_name"),
            message::required::<String>("charging_gun_number"),
            message::required::<String>("device_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 开始时间（必填）
        pub fn start_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("start_time", value))
        }

        /// 充电站名称（必填）
        pub fn charging_station_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("charging_station_name", value))
        }

        /// 充电枪编号（必填）
        pub fn charging_gun_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("charging_gun_number", value))
        }

        /// 充电位设备号（必填）
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_id", value))
        }
    }

    /// 创建用户当次充电代扣凭证：应答
    #[non_exhaustive]
    pub struct Response {
        /// 用户充电代扣凭证
        pub charging_token: Option<String>,
    }

    request!(Request, ChargeInfo);

    held!(ChargeInfo);

    message! {
        Response {
            0 => charging_token: "charging_token",
        }
    }
}
