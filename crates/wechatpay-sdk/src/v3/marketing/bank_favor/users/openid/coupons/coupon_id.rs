//! `/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
pub struct CouponId(pub(crate) Node);

impl CouponId {
    /// 查询绑定多笔立减活动的代金券详情
    ///
    /// `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::bank_favor::users::openid::coupons::coupon_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().appid("wx57849631bb367f52");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .bank_favor()
    ///     .users()
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .coupons()
    ///     .coupon_id("9856888")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014569864)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}", rest)
    }
}

/// 查询绑定多笔立减活动的代金券详情
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, Time, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}");

    enumeration! {
        /// 券状态
        CouponState {
            COUPON_STATE_UNKNOW = "COUPON_STATE_UNKNOW",
            COUPON_STATE_SEND = "COUPON_STATE_SEND",
            COUPON_STATE_USED = "COUPON_STATE_USED",
            COUPON_STATE_EXPIRED = "COUPON_STATE_EXPIRED",
        }
    }

    /// 查询绑定多笔立减活动的代金券详情：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("appid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }
    }

    /// 查询绑定多笔立减活动的代金券详情：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 创建批次的商户号
        pub stock_creator_mchid: Option<String>,
        /// 批次号
        pub stock_id: Option<String>,
        /// 代金券id
        pub coupon_id: Option<String>,
        /// 代金券名称
        pub coupon_name: Option<String>,
        /// 券状态
        pub coupon_state: Option<Enumeration<CouponState>>,
        /// 领券时间
        pub receive_time: Option<String>,
        /// 可用开始时间
        pub available_begin_time: Option<Time>,
        /// 可用结束时间
        pub available_end_time: Option<Time>,
        /// 活动ID
        pub activity_id: Option<String>,
        /// 最大使用次数
        pub max_use_number: Option<i64>,
        /// 可用次数
        pub available_number: Option<i64>,
        /// 已使用次数
        pub used_number: Option<i64>,
        /// 已用金额列表
        pub use_amount_list: Option<UseAmountList>,
        /// 用户标识ID
        pub openid: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("stock_creator_mchid", &mut self.stock_creator_mchid),
                1 => Named("stock_id", &mut self.stock_id),
                2 => Named("coupon_id", &mut self.coupon_id),
                3 => Named("coupon_name", &mut self.coupon_name),
                4 => Named("coupon_state", &mut self.coupon_state),
                5 => Named("receive_time", &mut self.receive_time),
                6 => Named("available_begin_time", &mut self.available_begin_time),
                7 => Named("available_end_time", &mut self.available_end_time),
                8 => Named("activity_id", &mut self.activity_id),
                9 => Named("max_use_number", &mut self.max_use_number),
                10 => Named("available_number", &mut self.available_number),
                11 => Named("used_number", &mut self.used_number),
                12 => Named("use_amount_list", &mut self.use_amount_list),
                13 => Named("openid", &mut self.openid),
                _ => return None,
            })
        }
    }

    /// 已用金额列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UseAmountList {
        /// 已用金额
        pub used_amounts: Option<Vec<String>>,
    }

    impl Message for UseAmountList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("used_amounts", &mut self.used_amounts),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, UseAmountList);
}
