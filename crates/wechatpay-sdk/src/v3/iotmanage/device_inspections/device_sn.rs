//! `/v3/iotmanage/device-inspections/{device_sn}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/iotmanage/device-inspections/{device_sn}`
pub struct DeviceSn(pub(crate) Node);

impl DeviceSn {
    /// 获取出厂检查结果
    ///
    /// `GET /v3/iotmanage/device-inspections/{device_sn}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .iotmanage()
    ///     .device_inspections()
    ///     .device_sn("AAAAA123456789012345678")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/iotmanage/device-inspections/{device_sn}", rest)
    }
}

/// 获取出厂检查结果
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/iotmanage/device-inspections/{device_sn}");

    enumeration! {
        /// 查询结果
        ResponseResult {
            SUCCESS = "SUCCESS",
            WARN = "WARN",
            FAIL = "FAIL",
        }
    }

    /// 获取出厂检查结果：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 设备序列号
        pub device_sn: Option<String>,
        /// 有线网卡MAC地址
        pub wired_mac: Option<String>,
        /// 无线网卡MAC地址
        pub wireless_mac: Option<String>,
        /// 蓝牙MAC地址
        pub bluetooth_mac: Option<String>,
        /// 刷脸应用版本号
        pub app_version: Option<String>,
        /// 摄像头序列号
        pub camera_sn: Option<String>,
        /// 国际移动设备识别码
        pub imei: Option<String>,
        /// 查询结果
        pub result: Option<Enumeration<ResponseResult>>,
        /// 错误信息
        pub errors: Option<Vec<String>>,
        /// 告警信息
        pub warnings: Option<Vec<String>>,
        /// 查询时间
        pub inspect_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("device_sn", &mut self.device_sn),
                1 => Named("wired_mac", &mut self.wired_mac),
                2 => Named("wireless_mac", &mut self.wireless_mac),
                3 => Named("bluetooth_mac", &mut self.bluetooth_mac),
                4 => Named("app_version", &mut self.app_version),
                5 => Named("camera_sn", &mut self.camera_sn),
                6 => Named("imei", &mut self.imei),
                7 => Named("result", &mut self.result),
                8 => Named("errors", &mut self.errors),
                9 => Named("warnings", &mut self.warnings),
                10 => Named("inspect_time", &mut self.inspect_time),
                _ => return None,
            })
        }
    }

    message!(Response);
}
