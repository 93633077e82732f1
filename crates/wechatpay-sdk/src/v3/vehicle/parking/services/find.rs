//! `/v3/vehicle/parking/services/find`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/vehicle/parking/services/find`
pub struct Find(pub(crate) Node);

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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/vehicle/parking/services/find", rest)
    }
}

/// 查询车牌服务开通信息
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::vehicle::parking::parkings::post::PlateColor;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/vehicle/parking/services/find");

    enumeration! {
        /// 车牌服务开通状态
        ServiceState {
            NORMAL = "NORMAL",
            PAUSE = "PAUSE",
            OUT_SERVICE = "OUT_SERVICE",
        }
    }

    /// 查询车牌服务开通信息：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("sub_mchid"),
            required::<String>("plate_number"),
            required::<Enumeration<PlateColor>>("plate_color"),
            required::<String>("openid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 车牌号（必填）
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("plate_number", value.into()))
        }

        /// 车牌颜色（必填）
        pub fn plate_color(self, value: impl Into<Enumeration<PlateColor>>) -> Self {
            Self(self.0.with::<Enumeration<PlateColor>>("plate_color", value.into()))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }
    }

    /// 查询车牌服务开通信息：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 车牌号
        pub plate_number: Option<String>,
        /// 车牌颜色
        pub plate_color: Option<Enumeration<PlateColor>>,
        /// 车牌服务开通时间
        pub service_open_time: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 车牌服务开通状态
        pub service_state: Option<Enumeration<ServiceState>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("plate_number", &mut self.plate_number),
                1 => Named("plate_color", &mut self.plate_color),
                2 => Named("service_open_time", &mut self.service_open_time),
                3 => Named("openid", &mut self.openid),
                4 => Named("service_state", &mut self.service_state),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
