//! `/v3/iotmanage/devices`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/iotmanage/devices`
pub struct Devices(pub(crate) Node);

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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/iotmanage/devices", rest)
    }
}

/// 智能设备列表
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(Method::GET, "/v3/iotmanage/devices");

    enumeration! {
        /// 激活状态
        ActivationStatus {
            ACTIVATED = "ACTIVATED",
            INACTIVATED = "INACTIVATED",
        }
    }

    /// 智能设备列表：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<i64>("limit"), required::<i64>("offset")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
    #[derive(Clone, Default)]
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("data", &mut self.data),
                1 => Named("offset", &mut self.offset),
                2 => Named("limit", &mut self.limit),
                3 => Named("total_count", &mut self.total_count),
                4 => Named("links", &mut self.links),
                _ => return None,
            })
        }
    }

    /// 设备信息
    #[derive(Clone, Default)]
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
        pub activation_status: Option<Enumeration<ActivationStatus>>,
        /// 激活时间
        pub activation_time: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 商户简称
        pub merchant_shortname: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 子商户简称
        pub sub_merchant_shortname: Option<String>,
    }

    impl Message for Data {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("device_sn", &mut self.device_sn),
                1 => Named("camera_sn", &mut self.camera_sn),
                2 => Named("device_category_code", &mut self.device_category_code),
                3 => Named("device_category", &mut self.device_category),
                4 => Named("device_class_code", &mut self.device_class_code),
                5 => Named("device_class", &mut self.device_class),
                6 => Named("device_model", &mut self.device_model),
                7 => Named("app_scene_code", &mut self.app_scene_code),
                8 => Named("app_scene", &mut self.app_scene),
                9 => Named("operating_system", &mut self.operating_system),
                10 => Named("activation_status", &mut self.activation_status),
                11 => Named("activation_time", &mut self.activation_time),
                12 => Named("mchid", &mut self.mchid),
                13 => Named("merchant_shortname", &mut self.merchant_shortname),
                14 => Named("sub_mchid", &mut self.sub_mchid),
                15 => Named("sub_merchant_shortname", &mut self.sub_merchant_shortname),
                _ => return None,
            })
        }
    }

    /// 相关链接
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Links {
        /// 下一页链接
        pub next: Option<String>,
        /// 上一页链接
        pub prev: Option<String>,
        /// 当前链接
        pub self_: Option<String>,
    }

    impl Message for Links {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("next", &mut self.next),
                1 => Named("prev", &mut self.prev),
                2 => Named("self", &mut self.self_),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Data, Links);
}
