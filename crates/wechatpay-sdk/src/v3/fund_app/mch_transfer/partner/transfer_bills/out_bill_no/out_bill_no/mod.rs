//! `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`

pub mod cancel;

/// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`
pub struct OutBillNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBillNo {
    /// `/cancel`
    #[inline]
    pub fn cancel(self) -> cancel::Cancel {
        cancel::Cancel { node: self.node }
    }

    /// 商户单号查询转账单 (partner)
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::transfer_bills::out_bill_no::out_bill_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900001121");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .transfer_bills()
    ///     .out_bill_no()
    ///     .out_bill_no("plfk2020042013")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015469131)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node
            .untyped("v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}")
    }
}

/// 商户单号查询转账单
pub mod get {

    pub use crate::shared::v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get::Request;
pub use crate::shared::v3_fund_app_mch_transfer_partner_transfer_bills_out_bill_no_out_bill_no_cancel_post::State;

    /// 商户单号查询转账单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 商户单号
        pub out_bill_no: Option<String>,
        /// 商家转账订单号
        pub transfer_bill_no: Option<String>,
        /// 商户AppID
        pub appid: Option<String>,
        /// 单据状态
        pub state: Option<crate::Enumeration<State>>,
        /// 转账金额，单位为分
        pub transfer_amount: Option<crate::Fen>,
        /// 转账备注
        pub transfer_remark: Option<String>,
        /// 失败原因
        pub fail_reason: Option<String>,
        /// 收款用户OpenID
        pub openid: Option<String>,
        /// 收款用户姓名，加密传输
        pub user_name: Option<crate::Sensitive>,
        /// 单据创建时间
        pub create_time: Option<crate::Time>,
        /// 最后一次状态变更时间
        pub update_time: Option<crate::Time>,
    }

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => mchid: "mchid",
            2 => out_bill_no: "out_bill_no",
            3 => transfer_bill_no: "transfer_bill_no",
            4 => appid: "appid",
            5 => state: "state",
            6 => transfer_amount: "transfer_amount",
            7 => transfer_remark: "transfer_remark",
            8 => fail_reason: "fail_reason",
            9 => openid: "openid",
            10 => user_name: "user_name",
            11 => create_time: "create_time",
            12 => update_time: "update_time",
        }
    }
}
