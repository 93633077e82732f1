//! `/v3/businesscircle/points/notify`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/businesscircle/points/notify`
#[derive(Clone, Debug)]
pub struct Notify(pub(crate) Node);

impl Notify {
    /// 商圈会员积分同步 (direct and partner)
    ///
    /// `POST /v3/businesscircle/points/notify`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::businesscircle::points::notify::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1234567890")
    ///     .transaction_id("1217752501201407033233368018")
    ///     .appid("wx1234567890abcdef")
    ///     .openid("oWmnN4xxxxxxxxxxe92NHIGf1xd8")
    ///     .earn_points(true)
    ///     .increased_points(100)
    ///     .points_update_time("2020-05-20T13:29:35.120+08:00")
    ///     .no_points_remarks("商品不参与积分活动")
    ///     .total_points(888888);
    /// client.v3().businesscircle().points().notify().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534698)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/businesscircle/points/notify", rest)
    }
}

/// 商圈会员积分同步
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/businesscircle/points/notify");

    /// 商圈会员积分同步：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商圈商户ID
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Required<String>,
        /// 小程序appid
        pub appid: Required<String>,
        /// 顾客openid
        pub openid: Required<String>,
        /// 是否获得积分
        pub earn_points: Required<bool>,
        /// 订单新增积分值
        pub increased_points: Required<i64>,
        /// 积分更新时间
        pub points_update_time: Required<Time>,
        /// 未获得积分的备注信息
        pub no_points_remarks: Option<String>,
        /// 顾客积分总额
        pub total_points: Option<i64>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商圈商户ID
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 微信订单号
        #[inline]
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Required::set(value.into());
            self
        }

        /// 小程序appid
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 顾客openid
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 是否获得积分
        #[inline]
        pub fn earn_points(mut self, value: bool) -> Self {
            self.earn_points = Required::set(value);
            self
        }

        /// 订单新增积分值
        #[inline]
        pub fn increased_points(mut self, value: i64) -> Self {
            self.increased_points = Required::set(value);
            self
        }

        /// 积分更新时间
        #[inline]
        pub fn points_update_time(mut self, value: impl Into<Time>) -> Self {
            self.points_update_time = Required::set(value.into());
            self
        }

        /// 未获得积分的备注信息
        #[inline]
        pub fn no_points_remarks(mut self, value: impl Into<String>) -> Self {
            self.no_points_remarks = Some(value.into());
            self
        }

        /// 顾客积分总额
        #[inline]
        pub fn total_points(mut self, value: i64) -> Self {
            self.total_points = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("transaction_id", &mut self.transaction_id),
                ("appid", &mut self.appid),
                ("openid", &mut self.openid),
                ("earn_points", &mut self.earn_points),
                ("increased_points", &mut self.increased_points),
                ("points_update_time", &mut self.points_update_time),
                ("no_points_remarks", &mut self.no_points_remarks),
                ("total_points", &mut self.total_points),
            ]);
        }
    }

    message!(Request);
}
