//! `/v3/smartguide/guides`

pub mod guide_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/smartguide/guides`
#[derive(Clone, Debug)]
pub struct Guides(pub(crate) Node);

impl Guides {
    /// `/{guide_id}`: 服务人员ID
    #[inline]
    pub fn guide_id(self, value: impl Into<String>) -> guide_id::GuideId {
        guide_id::GuideId(self.0.bind("guide_id", value))
    }

    /// 服务人员查询 (direct and partner)
    ///
    /// `GET /v3/smartguide/guides`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::smartguide::guides::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("")
    ///     .store_id(0)
    ///     .userid("")
    ///     .mobile("13800000000")
    ///     .work_id("")
    ///     .limit(0)
    ///     .offset(0);
    /// let answer = client.v3().smartguide().guides().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535123)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// 服务人员注册 (direct and partner)
    ///
    /// `POST /v3/smartguide/guides`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::smartguide::guides::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("")
    ///     .corpid("")
    ///     .store_id(0)
    ///     .userid("")
    ///     .name("张三")
    ///     .mobile("13800000000")
    ///     .qr_code("")
    ///     .avatar("")
    ///     .group_qrcode("https://work.weixin.qq.com/xxxxxxx");
    /// let answer = client.v3().smartguide().guides().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535138)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/smartguide/guides", rest)
    }
}

/// 服务人员查询
pub mod get {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation = Operation::v3(Method::GET, "/v3/smartguide/guides");

    /// 服务人员查询：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 子商户ID
        pub sub_mchid: Option<String>,
        /// 门店ID
        pub store_id: Required<i64>,
        /// 企业微信的员工ID
        pub userid: Option<String>,
        /// 手机号码，加密传输
        pub mobile: Option<Sensitive>,
        /// 工号
        pub work_id: Option<String>,
        /// 最大资源条数
        pub limit: Option<i64>,
        /// 请求资源起始位置
        pub offset: Option<i64>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子商户ID
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 门店ID
        #[inline]
        pub fn store_id(mut self, value: i64) -> Self {
            self.store_id = Required::set(value);
            self
        }

        /// 企业微信的员工ID
        #[inline]
        pub fn userid(mut self, value: impl Into<String>) -> Self {
            self.userid = Some(value.into());
            self
        }

        /// 手机号码，加密传输
        #[inline]
        pub fn mobile(mut self, value: impl Into<Sensitive>) -> Self {
            self.mobile = Some(value.into());
            self
        }

        /// 工号
        #[inline]
        pub fn work_id(mut self, value: impl Into<String>) -> Self {
            self.work_id = Some(value.into());
            self
        }

        /// 最大资源条数
        #[inline]
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }

        /// 请求资源起始位置
        #[inline]
        pub fn offset(mut self, value: i64) -> Self {
            self.offset = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("store_id", &mut self.store_id),
                ("userid", &mut self.userid),
                ("mobile", &mut self.mobile),
                ("work_id", &mut self.work_id),
                ("limit", &mut self.limit),
                ("offset", &mut self.offset),
            ]);
        }
    }

    /// 服务人员查询：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务人员数量
        pub total_count: Option<i64>,
        /// 最大资源条数
        pub limit: Option<i64>,
        /// 请求资源起始位置
        pub offset: Option<i64>,
        /// 服务人员信息
        pub data: Option<Vec<Data>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("total_count", &mut self.total_count),
                ("limit", &mut self.limit),
                ("offset", &mut self.offset),
                ("data", &mut self.data),
            ]);
        }
    }

    /// 服务人员信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 服务人员ID
        pub guide_id: Option<String>,
        /// 门店ID
        pub store_id: Option<i64>,
        /// 企业微信的员工姓名，加密传输
        pub name: Option<Sensitive>,
        /// 手机号码，加密传输
        pub mobile: Option<Sensitive>,
        /// 企业微信的员工ID
        pub userid: Option<String>,
        /// 工号
        pub work_id: Option<String>,
    }

    impl Message for Data {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("guide_id", &mut self.guide_id),
                ("store_id", &mut self.store_id),
                ("name", &mut self.name),
                ("mobile", &mut self.mobile),
                ("userid", &mut self.userid),
                ("work_id", &mut self.work_id),
            ]);
        }
    }

    message!(Request, Response, Data);
}

/// 服务人员注册
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation = Operation::v3(Method::POST, "/v3/smartguide/guides");

    /// 服务人员注册：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 子商户ID
        pub sub_mchid: Option<String>,
        /// 企业ID
        pub corpid: Required<String>,
        /// 门店ID
        pub store_id: Required<i64>,
        /// 企业微信的员工ID
        pub userid: Required<String>,
        /// 企业微信的员工姓名，加密传输
        pub name: Required<Sensitive>,
        /// 手机号码，加密传输
        pub mobile: Required<Sensitive>,
        /// 员工个人二维码
        pub qr_code: Required<String>,
        /// 头像URL
        pub avatar: Required<String>,
        /// 群二维码URL
        pub group_qrcode: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子商户ID
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 企业ID
        #[inline]
        pub fn corpid(mut self, value: impl Into<String>) -> Self {
            self.corpid = Required::set(value.into());
            self
        }

        /// 门店ID
        #[inline]
        pub fn store_id(mut self, value: i64) -> Self {
            self.store_id = Required::set(value);
            self
        }

        /// 企业微信的员工ID
        #[inline]
        pub fn userid(mut self, value: impl Into<String>) -> Self {
            self.userid = Required::set(value.into());
            self
        }

        /// 企业微信的员工姓名，加密传输
        #[inline]
        pub fn name(mut self, value: impl Into<Sensitive>) -> Self {
            self.name = Required::set(value.into());
            self
        }

        /// 手机号码，加密传输
        #[inline]
        pub fn mobile(mut self, value: impl Into<Sensitive>) -> Self {
            self.mobile = Required::set(value.into());
            self
        }

        /// 员工个人二维码
        #[inline]
        pub fn qr_code(mut self, value: impl Into<String>) -> Self {
            self.qr_code = Required::set(value.into());
            self
        }

        /// 头像URL
        #[inline]
        pub fn avatar(mut self, value: impl Into<String>) -> Self {
            self.avatar = Required::set(value.into());
            self
        }

        /// 群二维码URL
        #[inline]
        pub fn group_qrcode(mut self, value: impl Into<String>) -> Self {
            self.group_qrcode = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("corpid", &mut self.corpid),
                ("store_id", &mut self.store_id),
                ("userid", &mut self.userid),
                ("name", &mut self.name),
                ("mobile", &mut self.mobile),
                ("qr_code", &mut self.qr_code),
                ("avatar", &mut self.avatar),
                ("group_qrcode", &mut self.group_qrcode),
            ]);
        }
    }

    /// 服务人员注册：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务人员ID
        pub guide_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("guide_id", &mut self.guide_id)]);
        }
    }

    message!(Request, Response);
}
