//! `/v3/marketing/busifavor/stocks/{stock_id}/budget`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/busifavor/stocks/{stock_id}/budget`
#[derive(Clone, Debug)]
pub struct Budget(pub(crate) Node);

impl Budget {
    /// 修改批次预算 (direct and partner)
    ///
    /// `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::stocks::stock_id::budget::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .target_max_coupons(3000)
    ///     .target_max_coupons_by_day(0)
    ///     .current_max_coupons(500)
    ///     .current_max_coupons_by_day(300)
    ///     .modify_budget_request_no("1002600620019090123143254436");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .stocks()
    ///     .stock_id("98065001")
    ///     .budget()
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465739)
    #[inline]
    pub fn patch(self, request: patch::Request) -> Call<patch::Response> {
        self.0.call(&patch::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/busifavor/stocks/{stock_id}/budget", rest)
    }
}

/// 修改批次预算
pub mod patch {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::PATCH, "/v3/marketing/busifavor/stocks/{stock_id}/budget");

    /// 修改批次预算：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 目标批次最大发放个数
        pub target_max_coupons: Option<i64>,
        /// 目标单天发放上限个数
        pub target_max_coupons_by_day: Option<i64>,
        /// 当前批次最大发放个数
        pub current_max_coupons: Option<i64>,
        /// 当前单天发放上限个数
        pub current_max_coupons_by_day: Option<i64>,
        /// 修改预算请求单据号
        pub modify_budget_request_no: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 目标批次最大发放个数
        #[inline]
        pub fn target_max_coupons(mut self, value: i64) -> Self {
            self.target_max_coupons = Some(value);
            self
        }

        /// 目标单天发放上限个数
        #[inline]
        pub fn target_max_coupons_by_day(mut self, value: i64) -> Self {
            self.target_max_coupons_by_day = Some(value);
            self
        }

        /// 当前批次最大发放个数
        #[inline]
        pub fn current_max_coupons(mut self, value: i64) -> Self {
            self.current_max_coupons = Some(value);
            self
        }

        /// 当前单天发放上限个数
        #[inline]
        pub fn current_max_coupons_by_day(mut self, value: i64) -> Self {
            self.current_max_coupons_by_day = Some(value);
            self
        }

        /// 修改预算请求单据号
        #[inline]
        pub fn modify_budget_request_no(mut self, value: impl Into<String>) -> Self {
            self.modify_budget_request_no = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("target_max_coupons", &mut self.target_max_coupons),
                ("target_max_coupons_by_day", &mut self.target_max_coupons_by_day),
                ("current_max_coupons", &mut self.current_max_coupons),
                ("current_max_coupons_by_day", &mut self.current_max_coupons_by_day),
                ("modify_budget_request_no", &mut self.modify_budget_request_no),
            ]);
        }
    }

    /// 修改批次预算：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 批次当前最大发放个数
        pub max_coupons: Option<i64>,
        /// 当前单天发放上限个数
        pub max_coupons_by_day: Option<i64>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("max_coupons", &mut self.max_coupons),
                ("max_coupons_by_day", &mut self.max_coupons_by_day),
            ]);
        }
    }

    message!(Request, Response);
}
