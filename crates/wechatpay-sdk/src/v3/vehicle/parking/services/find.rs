//! `/v3/vehicle/parking/services/find`

/// `/v3/vehicle/parking/services/find`
pub struct Find {
    pub(crate) node: crate::chain::Node,
}

impl Find {
    /// 查询车牌服务开通信息 (direct and partner)
    ///
    /// `GET /v3/vehicle/parking/services/find`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::vehicle::parking::services::find::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .sub_mchid("1900000109")
    ///     .plate_number("粤B888888")
    ///     .plate_color(get::PlateColor::BLUE)
    ///     .openid("oUpF8uMuAJOM2pxb1Q");
    /// let answer = client.v3().vehicle().parking().services().find().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534043)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/vehicle/parking/services/find", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/vehicle/parking/services/find")
    }
}

/// 查询车牌服务开通信息
pub mod get {
    use crate::message;

    pub use crate::shared::v3_vehicle_parking_parkings_post::PlateColor;

    enumeration! {
        /// 车牌服务开通状态
        ServiceState {
            NORMAL = "NORMAL",
            PAUSE = "PAUSE",
            OUT_SERVICE = "OUT_SERVICE",
        }
    }

    /// 查询车牌服务开通信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("sub_mchid"),
            message::required::<String>("plate_number"),
            message::required::<crate::Enumeration<PlateColor>>("plate_color"),
            message::required::<String>("openid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 车牌号（必填）
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plate_number", value))
        }

        /// 车牌颜色（必填）
        pub fn plate_color(self, value: impl Into<crate::Enumeration<PlateColor>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PlateColor>>("plate_color", value))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }
    }

    /// 查询车牌服务开通信息：应答
    #[non_exhaustive]
    pub struct Response {
        /// 车牌号
        pub plate_number: Option<String>,
        /// 车牌颜色
        pub plate_color: Option<crate::Enumeration<PlateColor>>,
        /// 车牌服务开通时间
        pub service_open_time: Option<crate::Time>,
        /// 用户标识
        pub openid: Option<String>,
        /// 车牌服务开通状态
        pub service_state: Option<crate::Enumeration<ServiceState>>,
    }

    request!(Request);

    message! {
        Response {
            0 => plate_number: "plate_number",
            1 => plate_color: "plate_color",
            2 => service_open_time: "service_open_time",
            3 => openid: "openid",
            4 => service_state: "service_state",
        }
    }
}
