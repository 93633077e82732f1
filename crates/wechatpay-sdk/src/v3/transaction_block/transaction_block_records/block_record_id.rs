//! `/v3/transaction-block/transaction-block-records/{block_record_id}`

/// `/v3/transaction-block/transaction-block-records/{block_record_id}`
pub struct BlockRecordId {
    pub(crate) node: crate::chain::Node,
}

impl BlockRecordId {
    /// 查询子商户交易拦截记录详情 (partner)
    ///
    /// `GET /v3/transaction-block/transaction-block-records/{block_record_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transaction_block::transaction_block_records::block_record_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("123000110");
    /// let answer = client
    ///     .v3()
    ///     .transaction_block()
    ///     .transaction_block_records()
    ///     .block_record_id("123400")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940435)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node
            .query("/v3/transaction-block/transaction-block-records/{block_record_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/transaction-block/transaction-block-records/{block_record_id}")
    }
}

/// 查询子商户交易拦截记录详情
pub mod get {

    pub use crate::shared::v3_global_papay_transactions_out_trade_no_out_trade_no_reverse_post::Request;
pub use crate::shared::v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid_get_relations::Relations;
pub use crate::shared::v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid_get_requested_item_info::{RequestedItemInfo, RecordFields, RepeatedFieldData, StringCheckRule, EnumCheckRule, FileCheckRule, TimeIntervalCheckRule, OrderIntervalCheckRule, Validator, EnumFileExts};
pub use crate::v3::transaction_block::transaction_block_records::sub_mchid::sub_mchid::get::{NumberOfBlock, RecoverWay};

    /// 查询子商户交易拦截记录详情：应答
    #[non_exhaustive]
    pub struct Response {
        /// 交易拦截记录ID
        pub block_record_id: Option<String>,
        /// 拦截时间
        pub block_time: Option<crate::Time>,
        /// 拦截原因
        pub block_reason: Option<String>,
        /// 拦截笔数
        pub number_of_block: Option<crate::Enumeration<NumberOfBlock>>,
        /// 解除管控方式
        pub recover_way: Option<crate::Enumeration<RecoverWay>>,
        /// 商户提交资料内容
        pub requested_item_info: Option<crate::JsonText<RequestedItemInfo>>,
    }

    message! {
        Response {
            0 => block_record_id: "block_record_id",
            1 => block_time: "block_time",
            2 => block_reason: "block_reason",
            3 => number_of_block: "number_of_block",
            4 => recover_way: "recover_way",
            5 => requested_item_info: "requested_item_info",
        }
    }
}
