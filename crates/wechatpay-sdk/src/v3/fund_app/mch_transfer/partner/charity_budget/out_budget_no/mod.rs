//! `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`

pub mod unlock;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`
#[derive(Clone, Debug)]
pub struct OutBudgetNo(pub(crate) Node);

impl OutBudgetNo {
    /// `/unlock`
    #[inline]
    pub fn unlock(self) -> unlock::Unlock {
        unlock::Unlock(self.0)
    }

    /// 商户单号查询公益捐赠预算详情 (partner)
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::charity_budget::out_budget_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sponsor_mchid("1900001109");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .charity_budget()
    ///     .out_budget_no("budget202506300102")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015554788)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}", rest)
    }
}

/// 商户单号查询公益捐赠预算详情
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Hold, Listed, Members, Message, Object, enumeration, message, request,
        required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}",
    );

    enumeration! {
        /// 预算单状态
        State {
            PENDING = "PENDING",
            LOCKED = "LOCKED",
            FINISHED = "FINISHED",
            CLOSED = "CLOSED",
        }
    }

    /// 商户单号查询公益捐赠预算详情：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("sponsor_mchid")];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 出资商户号（必填）
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sponsor_mchid", String::hold(value.into())))
        }
    }

    /// 商户单号查询公益捐赠预算详情：应答（其他接口共用）
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
        /// 确认出资页面地址
        pub confirm_url: Option<String>,
        /// 商户号超管微信号掩码
        pub super_admin_wxid_mask: Option<String>,
        /// 剩余预算金额，单位为分
        pub remain_amount: Option<Fen>,
        /// 撤销说明
        pub unlock_remark: Option<String>,
        /// 资金锁定时间
        pub locked_time: Option<String>,
        /// 完成时间
        pub finished_time: Option<String>,
        /// 关闭时间
        pub closed_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_mchid", &mut self.sp_mchid),
                ("out_budget_no", &mut self.out_budget_no),
                ("budget_id", &mut self.budget_id),
                ("amount", &mut self.amount),
                ("sponsor_mchid", &mut self.sponsor_mchid),
                ("activity_name", &mut self.activity_name),
                ("activity_remark", &mut self.activity_remark),
                ("state", &mut self.state),
                ("confirm_url", &mut self.confirm_url),
                ("super_admin_wxid_mask", &mut self.super_admin_wxid_mask),
                ("remain_amount", &mut self.remain_amount),
                ("unlock_remark", &mut self.unlock_remark),
                ("locked_time", &mut self.locked_time),
                ("finished_time", &mut self.finished_time),
                ("closed_time", &mut self.closed_time),
            ]);
        }
    }

    request!(Request);

    message!(Response);
}
