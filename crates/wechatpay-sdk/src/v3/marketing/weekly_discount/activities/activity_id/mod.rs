//! `/v3/marketing/weekly-discount/activities/{activity_id}`

pub mod apply;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/weekly-discount/activities/{activity_id}`
pub struct ActivityId(pub(crate) Node);

impl ActivityId {
    /// `/apply`
    #[inline]
    pub fn apply(self) -> apply::Apply {
        apply::Apply(self.0)
    }

    /// 查询周周惠活动详情
    ///
    /// `GET /v3/marketing/weekly-discount/activities/{activity_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .weekly_discount()
    ///     .activities()
    ///     .activity_id("11111")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/weekly-discount/activities/{activity_id}", rest)
    }
}

/// 查询周周惠活动详情
pub mod get {
    use http::Method;

    use crate::message::{Fen, Message, Named, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/weekly-discount/activities/{activity_id}");

    /// 查询周周惠活动详情：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 活动ID
        pub activity_id: Option<String>,
        /// 活动名称
        pub activity_name: Option<String>,
        /// 活动投放场景
        pub activity_scene: Option<String>,
        /// 活动投放区域编码
        pub activity_area_code: Option<Vec<String>>,
        /// 活动指定付款方式
        pub activity_limit_pay: Option<String>,
        /// 活动优惠门槛，单位为分
        pub activity_transaction_minimum_amount: Option<Fen>,
        /// 活动优惠金额，单位为分
        pub activity_coupon_amount: Option<Fen>,
        /// 活动可使用周期
        pub activity_available_week: Option<Vec<String>>,
        /// 活动预算，单位为分
        pub activity_max_amount: Option<Fen>,
        /// 活动单天预算，单位为分
        pub activity_max_amount_per_day: Option<Fen>,
        /// 活动开始时间
        pub activity_available_begin_time: Option<String>,
        /// 活动结束时间
        pub activity_available_end_time: Option<String>,
        /// 活动状态
        pub activity_state: Option<String>,
        /// 活动备注
        pub activity_remark: Option<String>,
        /// 活动logo
        pub activity_logo: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("activity_id", &mut self.activity_id),
                1 => Named("activity_name", &mut self.activity_name),
                2 => Named("activity_scene", &mut self.activity_scene),
                3 => Named("activity_area_code", &mut self.activity_area_code),
                4 => Named("activity_limit_pay", &mut self.activity_limit_pay),
                5 => Named(
                    "activity_transaction_minimum_amount",
                    &mut self.activity_transaction_minimum_amount,
                ),
                6 => Named("activity_coupon_amount", &mut self.activity_coupon_amount),
                7 => Named("activity_available_week", &mut self.activity_available_week),
                8 => Named("activity_max_amount", &mut self.activity_max_amount),
                9 => Named("activity_max_amount_per_day", &mut self.activity_max_amount_per_day),
                10 => {
                    Named("activity_available_begin_time", &mut self.activity_available_begin_time)
                }
                11 => Named("activity_available_end_time", &mut self.activity_available_end_time),
                12 => Named("activity_state", &mut self.activity_state),
                13 => Named("activity_remark", &mut self.activity_remark),
                14 => Named("activity_logo", &mut self.activity_logo),
                _ => return None,
            })
        }
    }

    message!(Response);
}
