//! `/v3/ebike/charge/contracts/{contract_id}/confirm`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ebike/charge/contracts/{contract_id}/confirm`
#[derive(Clone, Debug)]
pub struct Confirm(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ebike/charge/contracts/{contract_id}/confirm", rest)
    }
}

/// 创建用户当次充电代扣凭证
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/ebike/charge/contracts/{contract_id}/confirm");

    /// 创建用户当次充电代扣凭证：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// 服务商公众号ID
        pub appid: Required<String>,
        /// 特约商户公众号ID
        pub sub_appid: Option<String>,
        /// 充电场景信息
        pub charge_info: Required<ChargeInfo>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 特约商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 服务商公众号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 特约商户公众号ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 充电场景信息
        #[inline]
        pub fn charge_info(mut self, value: ChargeInfo) -> Self {
            self.charge_info = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("charge_info", &mut self.charge_info),
            ]);
        }
    }

    /// 充电场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ChargeInfo {
        /// 开始时间
        pub start_time: Required<Time>,
        /// 充电站名称
        pub charging_station_name: Required<String>,
        /// 充电枪编号
        pub charging_gun_number: Required<String>,
        /// 充电位设备号
        pub device_id: Required<String>,
    }

    impl ChargeInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 开始时间
        #[inline]
        pub fn start_time(mut self, value: impl Into<Time>) -> Self {
            self.start_time = Required::set(value.into());
            self
        }

        /// 充电站名称
        #[inline]
        pub fn charging_station_name(mut self, value: impl Into<String>) -> Self {
            self.charging_station_name = Required::set(value.into());
            self
        }

        /// 充电枪编号
        #[inline]
        pub fn charging_gun_number(mut self, value: impl Into<String>) -> Self {
            self.charging_gun_number = Required::set(value.into());
            self
        }

        /// 充电位设备号
        #[inline]
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Required::set(value.into());
            self
        }
    }

    impl Message for ChargeInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("start_time", &mut self.start_time),
                ("charging_station_name", &mut self.charging_station_name),
                ("charging_gun_number", &mut self.charging_gun_number),
                ("device_id", &mut self.device_id),
            ]);
        }
    }

    /// 创建用户当次充电代扣凭证：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 用户充电代扣凭证
        pub charging_token: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("charging_token", &mut self.charging_token)]);
        }
    }

    message!(Request, ChargeInfo, Response);
}
