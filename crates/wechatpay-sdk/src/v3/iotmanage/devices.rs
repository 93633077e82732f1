//! `/v3/iotmanage/devices`

/// `/v3/iotmanage/devices`
pub struct Devices {
    pub(crate) node: crate::chain::Node,
}

impl Devices {
    /// 智能设备列表
    ///
    /// `GET /v3/iotmanage/devices`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::iotmanage::devices::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().limit(5).offset(10);
    /// let answer = client.v3().iotmanage().devices().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/iotmanage/devices", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/iotmanage/devices")
    }
}

/// 智能设备列表
pub mod get {
    use crate::message;

    pub use crate::shared::v3_capital_capitallhh_banks_corporate_banking_get::Links;

    enumeration! {
        /// 激活状态
        ActivationStatus {
            ACTIVATED = "ACTIVATED",
            INACTIVATED = "INACTIVATED",
        }
    }

    /// 智能设备列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<i64>("limit"), message::required::<i64>("offset")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 最大资源条数（必填）
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }

        /// 请求资源起始位置（必填）
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }
    }

    /// 智能设备列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 设备信息
        pub data: Option<Vec<Data>>,
        /// 请求资源起始位置
        pub offset: Option<i64>,
        /// 最大资源条数
        pub limit: Option<i64>,
        /// 资源总条数
        pub total_count: Option<i64>,
        /// 相关链接
        pub links: Option<Links>,
    }

    /// 设备信息
    #[non_exhaustive]
    pub struct Data {
        /// 设备序列号
        pub device_sn: Option<String>,
        /// 摄像头序列号
        pub camera_sn: Option<String>,
        /// 设备品类代码
        pub device_category_code: Option<String>,
        /// 设备品类
        pub device_category: Option<String>,
        /// 设备类型代码
        pub device_class_code: Option<String>,
        /// 设备类型
        pub device_class: Option<String>,
        /// 设备型号
        pub device_model: Option<String>,
        /// 刷脸应用软件模式代码
        pub app_scene_code: Option<String>,
        /// 刷脸应用软件模式
        pub app_scene: Option<String>,
        /// 刷脸应用操作系统
        pub operating_system: Option<String>,
        /// 激活状态
        pub activation_status: Option<crate::Enumeration<ActivationStatus>>,
        /// 激活时间
        pub activation_time: Option<crate::Time>,
        /// 商户号
        pub mchid: Option<String>,
        /// 商户简称
        pub merchant_shortname: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 子商户简称
        pub sub_merchant_shortname: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => data: "data",
            1 => offset: "offset",
            2 => limit: "limit",
            3 => total_count: "total_count",
            4 => links: "links",
        }
        Data {
            0 => device_sn: "device_sn",
            1 => camera_sn: "camera_sn",
            2 => device_category_code: "device_category_code",
            3 => device_category: "device_category",
            4 => device_class_code: "device_class_code",
            5 => device_class: "device_class",
            6 => device_model: "device_model",
            7 => app_scene_code: "app_scene_code",
            8 => app_scene: "app_scene",
            9 => operating_system: "operating_system",
            10 => activation_status: "activation_status",
            11 => activation_time: "activation_time",
            12 => mchid: "mchid",
            13 => merchant_shortname: "merchant_shortname",
            14 => sub_mchid: "sub_mchid",
            15 => sub_merchant_shortname: "sub_merchant_shortname",
        }
    }
}
