//! `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`

/// `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`
pub struct OutTransferNo {
    pub(crate) node: crate::chain::Node,
}

impl OutTransferNo {
    /// 商户单号查询公益捐赠详情 (partner)
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::charity_transfer_bills::out_transfer_no::out_transfer_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sponsor_mchid("1900001109")
    ///     .out_budget_no("budget202506030102");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .charity_transfer_bills()
    ///     .out_transfer_no()
    ///     .out_transfer_no("trans202506300102")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015554859)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}")
    }
}

/// 商户单号查询公益捐赠详情
pub mod get {
    use crate::message;

    enumeration! {
        /// 捐赠状态
        State {
            ACCEPTED = "ACCEPTED",
            SUCCESS = "SUCCESS",
            CLOSE = "CLOSE",
        }
    }

    /// 商户单号查询公益捐赠详情：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sponsor_mchid"),
            message::required::<String>("out_budget_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 出资商户号（必填）
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sponsor_mchid", value))
        }

        /// 商户预算单号（必填）
        pub fn out_budget_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_budget_no", value))
        }
    }

    /// 商户单号查询公益捐赠详情：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 商户预算单号
        pub out_budget_no: Option<String>,
        /// 微信支付预算单号
        pub budget_id: Option<String>,
        /// 商户公益捐赠单号
        pub out_transfer_no: Option<String>,
        /// 微信支付公益捐赠单号
        pub transfer_id: Option<String>,
        /// 预算总金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 捐赠备注
        pub transfer_remark: Option<String>,
        /// 收款商户号
        pub receive_mchid: Option<String>,
        /// 捐赠状态
        pub state: Option<crate::Enumeration<State>>,
        /// 捐赠单创建时间
        pub create_time: Option<crate::Time>,
        /// 捐赠完成时间
        pub success_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => out_budget_no: "out_budget_no",
            1 => budget_id: "budget_id",
            2 => out_transfer_no: "out_transfer_no",
            3 => transfer_id: "transfer_id",
            4 => amount: "amount",
            5 => transfer_remark: "transfer_remark",
            6 => receive_mchid: "receive_mchid",
            7 => state: "state",
            8 => create_time: "create_time",
            9 => success_time: "success_time",
        }
    }
}
