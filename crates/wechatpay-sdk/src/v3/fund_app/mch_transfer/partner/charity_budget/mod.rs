//! `/v3/fund-app/mch-transfer/partner/charity-budget`

pub mod out_budget_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/fund-app/mch-transfer/partner/charity-budget`
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{Fen, Listed, Object, optional, request, required};
    use crate::operation::Operation;

    pub use crate::v3::fund_app::mch_transfer::partner::charity_budget::out_budget_no::get::{
        Response, State,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/fund-app/mch-transfer/partner/charity-budget");

    /// 申请公益捐赠预算：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("out_budget_no"),
            required::<String>("sponsor_mchid"),
            required::<String>("sponsor_subject_name"),
            required::<String>("activity_name"),
            required::<String>("activity_remark"),
            required::<Fen>("amount"),
            optional::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户预算单号（必填）
        pub fn out_budget_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_budget_no", value.into()))
        }

        /// 出资商户号（必填）
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sponsor_mchid", value.into()))
        }

        /// 出资企业主体名称（必填）
        pub fn sponsor_subject_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sponsor_subject_name", value.into()))
        }

        /// 活动名称（必填）
        pub fn activity_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("activity_name", value.into()))
        }

        /// 活动说明（必填）
        pub fn activity_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("activity_remark", value.into()))
        }

        /// 预算总金额，单位为分（必填）
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("amount", value.into()))
        }

        /// 回调地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }
    }

    request!(Request);
}
