//! `/v3/taxi-invoice/driver/update-driver`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/taxi-invoice/driver/update-driver`
#[derive(Clone, Debug)]
pub struct UpdateDriver(pub(crate) Node);

impl UpdateDriver {
    /// 更新司机信息 (partner)
    ///
    /// `POST /v3/taxi-invoice/driver/update-driver`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::taxi_invoice::driver::update_driver::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .driver_name("张三")
    ///     .id_card_number("6225760000000000")
    ///     .company_name("深圳市未来有限公司")
    ///     .mchid("1900000109")
    ///     .driver_license("6298416")
    ///     .driver_category("MAIN")
    ///     .driver_status("ON_DUTY")
    ///     .driver_photo(
    ///         post::DriverPhoto::new()
    ///             .photo_type("PHOTO_URL")
    ///             .photo_digest(
    ///                 post::PhotoDigest::new()
    ///                     .hash_type("MD5")
    ///                     .hash_value("e10adc3949ba59abbe56e057f20f883e"),
    ///             )
    ///             .photo_url("http://www.abc.com/driver.icon")
    ///             .photo_icon("Pm+zC+kaOSdRmVQP7pPQ++Ky9C8FaVp8El2sLT3b/M887b3YnrknrmiiumOkNDklrUdznfitoFkPC94vlnbbESwgn7hBXge3JFHw80S0l8J2jSIZN8PnMrHIZiWPI74xwKKK35n9X3+1+hzKK+t7fZ/U9Bg8P2L2ixmBdpTaRjtivPdOt28P3THTp5rXkjCNwRnoRjB/GiisYHRPc7WHV7jWvC32m42+ctyqZQYBx3I9a6GZisqMOCZXP4+STRRXMzqiZPmv8A3jRRRUFH/9k="),
    ///     )
    ///     .region_id(510100);
    /// let answer = client.v3().taxi_invoice().driver().update_driver().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460171)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/taxi-invoice/driver/update-driver", rest)
    }
}

/// 更新司机信息
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/taxi-invoice/driver/update-driver");

    /// 更新司机信息：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 司机姓名，加密传输
        pub driver_name: Required<Sensitive>,
        /// 司机身份证号码，加密传输
        pub id_card_number: Required<Sensitive>,
        /// 公司名称
        pub company_name: Required<String>,
        /// 商户号
        pub mchid: Required<String>,
        /// 营运资格证号
        pub driver_license: Required<String>,
        /// 司机类别
        pub driver_category: Required<String>,
        /// 岗位状态
        pub driver_status: Required<String>,
        /// 司机头像
        pub driver_photo: Option<DriverPhoto>,
        /// 行政区划ID
        pub region_id: Required<i64>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 司机姓名，加密传输
        #[inline]
        pub fn driver_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.driver_name = Required::set(value.into());
            self
        }

        /// 司机身份证号码，加密传输
        #[inline]
        pub fn id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_number = Required::set(value.into());
            self
        }

        /// 公司名称
        #[inline]
        pub fn company_name(mut self, value: impl Into<String>) -> Self {
            self.company_name = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 营运资格证号
        #[inline]
        pub fn driver_license(mut self, value: impl Into<String>) -> Self {
            self.driver_license = Required::set(value.into());
            self
        }

        /// 司机类别
        #[inline]
        pub fn driver_category(mut self, value: impl Into<String>) -> Self {
            self.driver_category = Required::set(value.into());
            self
        }

        /// 岗位状态
        #[inline]
        pub fn driver_status(mut self, value: impl Into<String>) -> Self {
            self.driver_status = Required::set(value.into());
            self
        }

        /// 司机头像
        #[inline]
        pub fn driver_photo(mut self, value: DriverPhoto) -> Self {
            self.driver_photo = Some(value);
            self
        }

        /// 行政区划ID
        #[inline]
        pub fn region_id(mut self, value: i64) -> Self {
            self.region_id = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("driver_name", &mut self.driver_name),
                ("id_card_number", &mut self.id_card_number),
                ("company_name", &mut self.company_name),
                ("mchid", &mut self.mchid),
                ("driver_license", &mut self.driver_license),
                ("driver_category", &mut self.driver_category),
                ("driver_status", &mut self.driver_status),
                ("driver_photo", &mut self.driver_photo),
                ("region_id", &mut self.region_id),
            ]);
        }
    }

    /// 司机头像
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DriverPhoto {
        /// 照片类型
        pub photo_type: Option<String>,
        /// 司机头像摘要
        pub photo_digest: Option<PhotoDigest>,
        /// 头像url
        pub photo_url: Option<String>,
        /// 头像icon
        pub photo_icon: Option<String>,
    }

    impl DriverPhoto {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 照片类型
        #[inline]
        pub fn photo_type(mut self, value: impl Into<String>) -> Self {
            self.photo_type = Some(value.into());
            self
        }

        /// 司机头像摘要
        #[inline]
        pub fn photo_digest(mut self, value: PhotoDigest) -> Self {
            self.photo_digest = Some(value);
            self
        }

        /// 头像url
        #[inline]
        pub fn photo_url(mut self, value: impl Into<String>) -> Self {
            self.photo_url = Some(value.into());
            self
        }

        /// 头像icon
        #[inline]
        pub fn photo_icon(mut self, value: impl Into<String>) -> Self {
            self.photo_icon = Some(value.into());
            self
        }
    }

    impl Message for DriverPhoto {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("photo_type", &mut self.photo_type),
                ("photo_digest", &mut self.photo_digest),
                ("photo_url", &mut self.photo_url),
                ("photo_icon", &mut self.photo_icon),
            ]);
        }
    }

    /// 司机头像摘要
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PhotoDigest {
        /// 哈希类型
        pub hash_type: Option<String>,
        /// 哈希值
        pub hash_value: Option<String>,
    }

    impl PhotoDigest {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 哈希类型
        #[inline]
        pub fn hash_type(mut self, value: impl Into<String>) -> Self {
            self.hash_type = Some(value.into());
            self
        }

        /// 哈希值
        #[inline]
        pub fn hash_value(mut self, value: impl Into<String>) -> Self {
            self.hash_value = Some(value.into());
            self
        }
    }

    impl Message for PhotoDigest {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("hash_type", &mut self.hash_type), ("hash_value", &mut self.hash_value)]);
        }
    }

    /// 更新司机信息：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 司机姓名，加密传输
        pub driver_name: Option<Sensitive>,
        /// 司机身份证号码，加密传输
        pub id_card_number: Option<Sensitive>,
        /// 公司名称
        pub company_name: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 营运资格证号
        pub driver_license: Option<String>,
        /// 司机类别
        pub driver_category: Option<String>,
        /// 岗位状态
        pub driver_status: Option<String>,
        /// 司机头像
        pub driver_photo: Option<ResponseDriverPhoto>,
        /// 行政区划ID
        pub region_id: Option<i64>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("driver_name", &mut self.driver_name),
                ("id_card_number", &mut self.id_card_number),
                ("company_name", &mut self.company_name),
                ("mchid", &mut self.mchid),
                ("driver_license", &mut self.driver_license),
                ("driver_category", &mut self.driver_category),
                ("driver_status", &mut self.driver_status),
                ("driver_photo", &mut self.driver_photo),
                ("region_id", &mut self.region_id),
            ]);
        }
    }

    /// 司机头像
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseDriverPhoto {
        /// 照片类型
        pub photo_type: Option<String>,
        /// 司机头像摘要
        pub photo_digest: Option<DriverPhotoPhotoDigest>,
        /// 头像url
        pub photo_url: Option<String>,
        /// 头像icon
        pub photo_icon: Option<String>,
    }

    impl Message for ResponseDriverPhoto {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("photo_type", &mut self.photo_type),
                ("photo_digest", &mut self.photo_digest),
                ("photo_url", &mut self.photo_url),
                ("photo_icon", &mut self.photo_icon),
            ]);
        }
    }

    /// 司机头像摘要
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DriverPhotoPhotoDigest {
        /// 哈希类型
        pub hash_type: Option<String>,
        /// 哈希值
        pub hash_value: Option<String>,
    }

    impl Message for DriverPhotoPhotoDigest {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("hash_type", &mut self.hash_type), ("hash_value", &mut self.hash_value)]);
        }
    }

    message!(
        Request,
        DriverPhoto,
        PhotoDigest,
        Response,
        ResponseDriverPhoto,
        DriverPhotoPhotoDigest
    );
}
