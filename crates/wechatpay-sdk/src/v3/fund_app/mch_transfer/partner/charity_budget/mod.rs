//! `/v3/fund-app/mch-transfer/partner/charity-budget`

pub mod out_budget_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/fund-app/mch-transfer/partner/charity-budget`
#[derive(Clone, Debug)]
pub struct CharityBudget(pub(crate) Node);

impl CharityBudget {
    /// `/{out_budget_no}`: 商户预算单号
    #[inline]
    pub fn out_budget_no(self, value: impl Into<String>) -> out_budget_no::OutBudgetNo {
        out_budget_no::OutBudgetNo(self.0.bind("out_budget_no", value))
    }

    /// 申请公益捐赠预算 (partner)
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/charity-budget`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::charity_budget::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_budget_no("budget202506300102")
    ///     .sponsor_mchid("1900001109")
    ///     .sponsor_subject_name("腾讯控股有限公司")
    ///     .activity_name("公益企业配捐活动")
    ///     .activity_remark("公益活动开始于9月1日，帮助困难儿童筹款活动")
    ///     .amount(20000000)
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .charity_budget()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015554763)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/fund-app/mch-transfer/partner/charity-budget", rest)
    }
}

/// 申请公益捐赠预算
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::fund_app::mch_transfer::partner::charity_budget::out_budget_no::get::{
        Response, State,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/fund-app/mch-transfer/partner/charity-budget");

    /// 申请公益捐赠预算：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户预算单号
        pub out_budget_no: Required<String>,
        /// 出资商户号
        pub sponsor_mchid: Required<String>,
        /// 出资企业主体名称
        pub sponsor_subject_name: Required<String>,
        /// 活动名称
        pub activity_name: Required<String>,
        /// 活动说明
        pub activity_remark: Required<String>,
        /// 预算总金额，单位为分
        pub amount: Required<Fen>,
        /// 回调地址
        pub notify_url: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户预算单号
        #[inline]
        pub fn out_budget_no(mut self, value: impl Into<String>) -> Self {
            self.out_budget_no = Required::set(value.into());
            self
        }

        /// 出资商户号
        #[inline]
        pub fn sponsor_mchid(mut self, value: impl Into<String>) -> Self {
            self.sponsor_mchid = Required::set(value.into());
            self
        }

        /// 出资企业主体名称
        #[inline]
        pub fn sponsor_subject_name(mut self, value: impl Into<String>) -> Self {
            self.sponsor_subject_name = Required::set(value.into());
            self
        }

        /// 活动名称
        #[inline]
        pub fn activity_name(mut self, value: impl Into<String>) -> Self {
            self.activity_name = Required::set(value.into());
            self
        }

        /// 活动说明
        #[inline]
        pub fn activity_remark(mut self, value: impl Into<String>) -> Self {
            self.activity_remark = Required::set(value.into());
            self
        }

        /// 预算总金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Required::set(value.into());
            self
        }

        /// 回调地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_budget_no", &mut self.out_budget_no),
                ("sponsor_mchid", &mut self.sponsor_mchid),
                ("sponsor_subject_name", &mut self.sponsor_subject_name),
                ("activity_name", &mut self.activity_name),
                ("activity_remark", &mut self.activity_remark),
                ("amount", &mut self.amount),
                ("notify_url", &mut self.notify_url),
            ]);
        }
    }

    message!(Request);
}
