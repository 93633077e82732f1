//! 获取出厂检查结果 · Query a factory inspection
//!
//! `/v3/iotmanage/device-inspections/{device_sn}`

/// 获取出厂检查结果 · Query a factory inspection
///
/// `/v3/iotmanage/device-inspections/{device_sn}`
#[derive(Clone)]
pub struct DeviceSn {
    pub(crate) node: crate::chain::Node,
}

impl DeviceSn {
    /// 获取出厂检查结果 · Query a factory inspection
    ///
    /// `GET /v3/iotmanage/device-inspections/{device_sn}`
    ///
    /// 按设备序列号查询智能设备的出厂检查结果，返回网卡地址、应用版本和摄像头序列号。模式：服务商。
    ///
    /// Queries the factory inspection of a smart device by serial number and returns its MAC addresses, app version and camera. Mode: partner.
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
    /// 官方文档 · Official pages: [tool/factory-check-data-api.html](https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html)
    #[doc(alias(
        "获取出厂检查结果",
        "Query a factory inspection",
        "刷脸支付",
        "device-inspections",
        "iotmanage/device-inspections"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/iotmanage/device-inspections/{device_sn}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/iotmanage/device-inspections/{device_sn}")
    }
}

/// 获取出厂检查结果 · Query a factory inspection
pub mod get {

    enumeration! {
        /// 查询结果 · Query result
        ResponseResult {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `WARN`: 有警告 · With a warning
            WARN = "WARN",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 获取出厂检查结果：应答 · Query a factory inspection: answer
    #[non_exhaustive]
    pub struct Response {
        /// 设备序列号 · Device serial number
        pub device_sn: Option<String>,
        /// 有线网卡MAC地址 · Wired MAC address
        pub wired_mac: Option<String>,
        /// 无线网卡MAC地址 · Wireless MAC address
        pub wireless_mac: Option<String>,
        /// 蓝牙MAC地址 · Bluetooth MAC address
        pub bluetooth_mac: Option<String>,
        /// 刷脸应用版本号 · Face payment app version
        pub app_version: Option<String>,
        /// 摄像头序列号 · Camera serial number
        pub camera_sn: Option<String>,
        /// 国际移动设备识别码 · IMEI
        pub imei: Option<String>,
        /// 查询结果 · Query result
        pub result: ResponseResult,
        /// 错误信息 · Error message
        pub errors: Option<Vec<String>>,
        /// 告警信息 · Warnings
        pub warnings: Option<Vec<String>>,
        /// 查询时间 · Query time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub inspect_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => device_sn: Optional "device_sn",
            1 => wired_mac: Optional "wired_mac",
            2 => wireless_mac: Optional "wireless_mac",
            3 => bluetooth_mac: Optional "bluetooth_mac",
            4 => app_version: Optional "app_version",
            5 => camera_sn: Optional "camera_sn",
            6 => imei: Optional "imei",
            7 => result: Optional "result",
            8 => errors: Optional "errors",
            9 => warnings: Optional "warnings",
            10 => inspect_time: Optional "inspect_time",
        }
    }
}
