//! `/v3/fund-app/mch-transfer/partner/charity-budget`

pub mod out_budget_no;

/// `/v3/fund-app/mch-transfer/partner/charity-budget`
pub struct CharityBudget {
    pub(crate) node: crate::chain::Node,
}

impl CharityBudget {
    /// `/{out_budget_no}`: 商户预算单号
    pub fn out_budget_no(self, value: impl Into<String>) -> out_budget_no::OutBudgetNo {
        out_budget_no::OutBudgetNo { node: self.node.bind("out_budget_no", value) }
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/mch-transfer/partner/charity-budget", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/partner/charity-budget")
    }
}

/// 申请公益捐赠预算
pub mod post {
    use crate::message;

    pub use crate::v3::fund_app::mch_transfer::partner::charity_budget::out_budget_no::get::{
        Response, State,
    };

    /// 申请公益捐赠预算：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_budget_no"),
            message::required::<String>("sponsor_mchid"),
            message::required::<String>("sponsor_subject_name"),
            message::required::<String>("activity_name"),
            message::required::<String>("activity_remark"),
            message::required::<crate::Fen>("amount"),
            message::optional::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户预算单号（必填）
        pub fn out_budget_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_budget_no", value))
        }

        /// 出资商户号（必填）
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sponsor_mchid", value))
        }

        /// 出资企业主体名称（必填）
        pub fn sponsor_subject_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sponsor_subject_name", value))
        }

        /// 活动名称（必填）
        pub fn activity_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("activity_name", value))
        }

        /// 活动说明（必填）
        pub fn activity_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("activity_remark", value))
        }

        /// 预算总金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 回调地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }
    }

    request!(Request);
}
