//! `/v3/marketing/favor/users/{openid}/coupons`

pub mod coupon_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/favor/users/{openid}/coupons`
#[derive(Clone, Debug)]
pub struct Coupons(pub(crate) Node);

impl Coupons {
    /// `/{coupon_id}`: 代金券id
    #[inline]
    pub fn coupon_id(self, value: impl Into<String>) -> coupon_id::CouponId {
        coupon_id::CouponId(self.0.bind("coupon_id", value))
    }

    /// 根据商户号查用户的券 (direct and partner)
    ///
    /// `GET /v3/marketing/favor/users/{openid}/coupons`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::users::openid::coupons::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("")
    ///     .stock_id("")
    ///     .status(get::Status::SENDED)
    ///     .creator_mchid("")
    ///     .sender_mchid("")
    ///     .available_mchid("")
    ///     .offset(0)
    ///     .limit(20)
    ///     .business_type(get::BusinessType::MULTIUSE);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .favor()
    ///     .users()
    ///     .openid("")
    ///     .coupons()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534690)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// 发放代金券 (direct and partner)
    ///
    /// `POST /v3/marketing/favor/users/{openid}/coupons`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::users::openid::coupons::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .stock_id("9856000")
    ///     .out_request_no("89560002019101000121")
    ///     .appid("wx233544546545989")
    ///     .stock_creator_mchid("8956000")
    ///     .coupon_value(100)
    ///     .coupon_minimum(100);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .favor()
    ///     .users()
    ///     .openid("")
    ///     .coupons()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012463767)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/favor/users/{openid}/coupons", rest)
    }
}

/// 根据商户号查用户的券
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Members, Message, Required, Time, enumeration, message,
    };
    use crate::operation::Operation;

    pub use crate::v3::marketing::favor::stocks::stock_id::get::{BusinessType, CutToMessage};
    pub use crate::v3::marketing::favor::users::openid::coupons::coupon_id::get::{
        ConsumeInformation, CouponType, GoodsDetail, NormalCouponInformation, Status as DataStatus,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/favor/users/{openid}/coupons");

    enumeration! {
        /// 券或消费金状态
        Status {
            SENDED = "SENDED",
            USED = "USED",
        }
    }

    /// 根据商户号查用户的券：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 公众账号ID
        pub appid: Required<String>,
        /// 批次号
        pub stock_id: Option<String>,
        /// 券或消费金状态
        pub status: Option<Enumeration<Status>>,
        /// 创建批次的商户号
        pub creator_mchid: Option<String>,
        /// 批次发放商户号
        pub sender_mchid: Option<String>,
        /// 可用商户号
        pub available_mchid: Option<String>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 业务类型
        pub business_type: Option<Enumeration<BusinessType>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 批次号
        #[inline]
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Some(value.into());
            self
        }

        /// 券或消费金状态
        #[inline]
        pub fn status(mut self, value: impl Into<Enumeration<Status>>) -> Self {
            self.status = Some(value.into());
            self
        }

        /// 创建批次的商户号
        #[inline]
        pub fn creator_mchid(mut self, value: impl Into<String>) -> Self {
            self.creator_mchid = Some(value.into());
            self
        }

        /// 批次发放商户号
        #[inline]
        pub fn sender_mchid(mut self, value: impl Into<String>) -> Self {
            self.sender_mchid = Some(value.into());
            self
        }

        /// 可用商户号
        #[inline]
        pub fn available_mchid(mut self, value: impl Into<String>) -> Self {
            self.available_mchid = Some(value.into());
            self
        }

        /// 分页页码
        #[inline]
        pub fn offset(mut self, value: i64) -> Self {
            self.offset = Some(value);
            self
        }

        /// 分页大小
        #[inline]
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }

        /// 业务类型
        #[inline]
        pub fn business_type(mut self, value: impl Into<Enumeration<BusinessType>>) -> Self {
            self.business_type = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("stock_id", &mut self.stock_id),
                ("status", &mut self.status),
                ("creator_mchid", &mut self.creator_mchid),
                ("sender_mchid", &mut self.sender_mchid),
                ("available_mchid", &mut self.available_mchid),
                ("offset", &mut self.offset),
                ("limit", &mut self.limit),
                ("business_type", &mut self.business_type),
            ]);
        }
    }

    /// 根据商户号查用户的券：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数量
        pub total_count: Option<i64>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 结果集
        pub data: Option<Vec<Data>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("total_count", &mut self.total_count),
                ("offset", &mut self.offset),
                ("limit", &mut self.limit),
                ("data", &mut self.data),
            ]);
        }
    }

    /// 结果集
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 创建批次的商户号
        pub stock_creator_mchid: Option<String>,
        /// 批次号
        pub stock_id: Option<String>,
        /// 代金券id
        pub coupon_id: Option<String>,
        /// 代金券名称
        pub coupon_name: Option<String>,
        /// 代金券状态
        pub status: Option<Enumeration<DataStatus>>,
        /// 使用说明
        pub description: Option<String>,
        /// 领券时间
        pub create_time: Option<Time>,
        /// 券类型
        pub coupon_type: Option<Enumeration<CouponType>>,
        /// 激活批次的时间
        pub start_time: Option<String>,
        /// 终止批次的时间
        pub stop_time: Option<String>,
        /// 是否单品优惠
        pub singleitem: Option<bool>,
        /// 减至批次特定信息
        pub cut_to_message: Option<CutToMessage>,
        /// 可用开始时间
        pub available_begin_time: Option<Time>,
        /// 可用结束时间
        pub available_end_time: Option<Time>,
        /// 固定面额满减券使用规则
        pub normal_coupon_information: Option<NormalCouponInformation>,
        /// 已实扣代金券核销信息
        pub consume_information: Option<ConsumeInformation>,
        /// 剩余金额，单位为分
        pub available_balance: Option<Fen>,
        /// 业务类型
        pub business_type: Option<Enumeration<BusinessType>>,
        /// `no_cash`
        pub no_cash: Option<bool>,
    }

    impl Message for Data {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("stock_creator_mchid", &mut self.stock_creator_mchid),
                ("stock_id", &mut self.stock_id),
                ("coupon_id", &mut self.coupon_id),
                ("coupon_name", &mut self.coupon_name),
                ("status", &mut self.status),
                ("description", &mut self.description),
                ("create_time", &mut self.create_time),
                ("coupon_type", &mut self.coupon_type),
                ("start_time", &mut self.start_time),
                ("stop_time", &mut self.stop_time),
                ("singleitem", &mut self.singleitem),
                ("cut_to_message", &mut self.cut_to_message),
                ("available_begin_time", &mut self.available_begin_time),
                ("available_end_time", &mut self.available_end_time),
                ("normal_coupon_information", &mut self.normal_coupon_information),
                ("consume_information", &mut self.consume_information),
                ("available_balance", &mut self.available_balance),
                ("business_type", &mut self.business_type),
                ("no_cash", &mut self.no_cash),
            ]);
        }
    }

    message!(Request, Response, Data);
}

/// 发放代金券
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/favor/users/{openid}/coupons")
            .numbered_by("out_request_no");

    /// 发放代金券：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 批次号
        pub stock_id: Required<String>,
        /// 商户单据号
        pub out_request_no: Required<String>,
        /// 公众账号ID
        pub appid: Required<String>,
        /// 创建批次的商户号
        pub stock_creator_mchid: Required<String>,
        /// 指定面额发券，单位为分
        pub coupon_value: Option<Fen>,
        /// 指定面额发券，单位为分
        pub coupon_minimum: Option<Fen>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 批次号
        #[inline]
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Required::set(value.into());
            self
        }

        /// 商户单据号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 创建批次的商户号
        #[inline]
        pub fn stock_creator_mchid(mut self, value: impl Into<String>) -> Self {
            self.stock_creator_mchid = Required::set(value.into());
            self
        }

        /// 指定面额发券，单位为分
        #[inline]
        pub fn coupon_value(mut self, value: impl Into<Fen>) -> Self {
            self.coupon_value = Some(value.into());
            self
        }

        /// 指定面额发券，单位为分
        #[inline]
        pub fn coupon_minimum(mut self, value: impl Into<Fen>) -> Self {
            self.coupon_minimum = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("stock_id", &mut self.stock_id),
                ("out_request_no", &mut self.out_request_no),
                ("appid", &mut self.appid),
                ("stock_creator_mchid", &mut self.stock_creator_mchid),
                ("coupon_value", &mut self.coupon_value),
                ("coupon_minimum", &mut self.coupon_minimum),
            ]);
        }
    }

    /// 发放代金券：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 代金券id
        pub coupon_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("coupon_id", &mut self.coupon_id)]);
        }
    }

    message!(Request, Response);
}
