//! `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`
pub struct Unlock(pub(crate) Node);

impl Unlock {
    /// 解锁公益捐赠预算 (partner)
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::charity_budget::out_budget_no::unlock::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sponsor_mchid("1900001109")
    ///     .activity_remark("公益活动结束，解锁资金");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .charity_budget()
    ///     .out_budget_no("budget202506300102")
    ///     .unlock()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015554795)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock", rest)
    }
}

/// 解锁公益捐赠预算
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock",
    );

    enumeration! {
        /// 预算单状态
        State {
            FINISHED = "FINISHED",
        }
    }

    /// 解锁公益捐赠预算：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("sponsor_mchid"), required::<String>("activity_remark")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 出资商户号（必填）
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sponsor_mchid", value.into()))
        }

        /// 解锁备注（必填）
        pub fn activity_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("activity_remark", value.into()))
        }
    }

    /// 解锁公益捐赠预算：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 商户预算单号
        pub out_budget_no: Option<String>,
        /// 微信支付预算单号
        pub budget_id: Option<String>,
        /// 预算总金额，单位为分
        pub amount: Option<Fen>,
        /// 出资商户号
        pub sponsor_mchid: Option<String>,
        /// 活动名称
        pub activity_name: Option<String>,
        /// 活动说明
        pub activity_remark: Option<String>,
        /// 预算单状态
        pub state: Option<Enumeration<State>>,
        /// 撤销说明
        pub unlock_remark: Option<String>,
        /// 资金锁定时间
        pub locked_time: Option<String>,
        /// 完成时间
        pub finished_time: Option<String>,
        /// 解锁金额，单位为分
        pub unlocked_amount: Option<Fen>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sp_mchid", &mut self.sp_mchid),
                1 => Named("out_budget_no", &mut self.out_budget_no),
                2 => Named("budget_id", &mut self.budget_id),
                3 => Named("amount", &mut self.amount),
                4 => Named("sponsor_mchid", &mut self.sponsor_mchid),
                5 => Named("activity_name", &mut self.activity_name),
                6 => Named("activity_remark", &mut self.activity_remark),
                7 => Named("state", &mut self.state),
                8 => Named("unlock_remark", &mut self.unlock_remark),
                9 => Named("locked_time", &mut self.locked_time),
                10 => Named("finished_time", &mut self.finished_time),
                11 => Named("unlocked_amount", &mut self.unlocked_amount),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
